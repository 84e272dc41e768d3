import type { Searchable } from '../query/entry.ts';
import { sourceSpan, type Folded, type Span } from '../query/fold.ts';
import { joined, prominence, type Match } from '../query/match.ts';
import type { Why } from '../results.ts';

/** More places than these in one entry change nothing for the reader. */
const mostPlaces = 60;

/**
 * Where something stands in one of the entry's folded forms.
 *
 * @param endAt where it ends if it begins at this code unit, or -1
 */
export function places(entry: Searchable, form: Folded, endAt: (start: number) => number): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < form.text.length && spans.length < mostPlaces; start += 1) {
    const end = endAt(start);
    if (end <= start) continue;
    const span = sourceSpan(entry.source, form, start, end);
    if (!isInOneBlock(entry, span)) continue;
    spans.push(span);
    start = end - 1;
  }
  return spans;
}

/** Whether a span is in one block: nothing is meant across the end of one. */
export function isInOneBlock({ source }: Searchable, [start, end]: Span) {
  return !/[\n\t]/.test(source.slice(start, end));
}

/** Whether a span also cuts no Latin word or number: “ai” is not meant by a piece of “paid”. */
export function isWhole(entry: Searchable, span: Span) {
  const [start, end] = span;
  const cut = /[a-z\d]{2}/i;
  return (
    isInOneBlock(entry, span) &&
    !(start > 0 && cut.test(entry.source.slice(start - 1, start + 1))) &&
    !cut.test(entry.source.slice(end - 1, end + 1))
  );
}

/** A match at these places; none if there are none. */
export function found(entry: Searchable, why: Why, spans: Span[]): Match[] {
  if (spans.length === 0) return [];
  const inOrder = joined(spans);
  return [{ entry, why, spans: inOrder, score: prominence(entry, inOrder) }];
}
