import type { Quote } from '../quote/quote-range.ts';

/** What a fragment asks for. */
export interface Wanted {
  id: string;
  /** The words in it, for the address of a quote. */
  quote: Quote | null;
}

/**
 * Reads a fragment by what is valid at its beginning: a chat may have taken the words after a link
 * for a part of it. An id may itself look like the end of a quote: a longer id is tried first.
 *
 * @param fragment without its `#`, percent-encoded or not
 * @param has whether the page has an element with that id
 */
export function readFragment(fragment: string, has: (id: string) => boolean): Wanted | null {
  const [valid] = /^[a-z0-9]+(?:-[a-z0-9]+)*/.exec(fragment.toLowerCase()) ?? [];
  if (valid === undefined) return null;
  if (has(valid)) return { id: valid, quote: null };

  const parts = valid.split('-');
  for (let length = parts.length - 3; length > 0; length -= 1) {
    const id = parts.slice(0, length).join('-');
    const quote = quoteIn(parts.slice(length));
    if (quote && has(id)) return { id, quote };
  }
  return null;
}

/** The fragment that leads to a quote. */
export function fragmentOf(point: string, { start, end, check }: Quote): string {
  return `${point}-${start}-${end}-${check}`;
}

function quoteIn([start = '', end = '', check = '']: string[]): Quote | null {
  const number = /^\d{1,6}$/;
  if (!number.test(start) || !number.test(end) || !/^[0-9a-v]{2}/.test(check)) return null;
  return { start: Number(start), end: Number(end), check: check.slice(0, 2) };
}
