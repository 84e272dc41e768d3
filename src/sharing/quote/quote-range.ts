/** Some words of a point: where they stand in its text, and a check that they still do. */
export interface Quote {
  /**
   * The first character and the one after the last, counted in code points of the point's text
   * with white space collapsed and trimmed.
   */
  start: number;
  end: number;
  /** Two base-32 digits: other words have the same ones once in 1,024 times. */
  check: string;
}

/** Where a quote stands in a text as it is, in UTF-16 units. */
export interface Found {
  from: number;
  to: number;
  /** The words are not where they were: the text has changed, and these are probably them. */
  moved: boolean;
}

/**
 * The quote of what is selected in a point's text, and its words. White space at its ends does not
 * count, half a surrogate pair counts whole. Null where nothing is left.
 *
 * @param from in UTF-16 units of `text`
 */
export function quoteOf(
  text: string,
  from: number,
  to: number,
): { quote: Quote; words: string } | null {
  const all = characters(text);
  let start = all.findIndex((each) => each.to > from);
  let end = all.findLastIndex((each) => each.from < to) + 1;
  if (start < 0) return null;
  if (all[start]?.shown === ' ') start += 1;
  if (all[end - 1]?.shown === ' ') end -= 1;
  if (start >= end) return null;
  const words = wordsOf(all, start, end);
  return { quote: { start, end, check: checkOf(words) }, words };
}

/**
 * Where the quoted words stand in the text now: in their place if the check fits, else in the only
 * other place of that length where it does, else null.
 */
export function findQuote(text: string, { start, end, check }: Quote): Found | null {
  const all = characters(text);
  const length = end - start;
  const fits = (at: number) => {
    const words = wordsOf(all, at, at + length);
    return words === words.trim() && checkOf(words) === check;
  };
  const places = all.map((_, at) => at).slice(0, length > 0 ? all.length - length + 1 : 0);
  const fitting = places.includes(start) && fits(start) ? [start] : places.filter(fits);

  const [at] = fitting;
  const first = all[at ?? -1];
  const last = all[(at ?? 0) + length - 1];
  if (fitting.length !== 1 || !first || !last) return null;
  return { from: first.from, to: last.to, moved: at !== start };
}

interface Character {
  shown: string;
  from: number;
  to: number;
}

function characters(text: string): Character[] {
  const all = Array.from(text.matchAll(/\s+|[^]/gu), ({ 0: written, index }) => ({
    shown: written.trim() || ' ',
    from: index,
    to: index + written.length,
  }));
  if (all[0]?.shown === ' ') all.shift();
  if (all.at(-1)?.shown === ' ') all.pop();
  return all;
}

function wordsOf(all: Character[], start: number, end: number): string {
  return all
    .slice(start, end)
    .map(({ shown }) => shown)
    .join('');
}

/** FNV-1a over code points, mixed once more so that each of its bits counts in the ten that stay. */
function checkOf(words: string): string {
  let hash = 0x811c9dc5;
  for (const character of words) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  const ten = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 22;
  return ten.toString(32).padStart(2, '0');
}
