import type { Why } from '../results.ts';
import type { Searchable } from './entry.ts';
import { sourceSpan, type Folded, type Span } from './fold.ts';

/** That an entry answers a query, why, and where. */
export interface Match {
  entry: Searchable;
  why: Why;
  /** In the entry's source, in its order, never overlapping. */
  spans: Span[];
  /** Orders the matches of one `why`: greater is better. */
  score: number;
}

/** A match at these places; undefined if there are none. */
export function matchAt(entry: Searchable, why: Why, places: Span[]): Match | undefined {
  if (places.length === 0) return undefined;
  const spans = joined(places);
  return { entry, why, spans, score: prominence(entry, spans) };
}

/** More occurrences than these in one entry change nothing for the reader. */
const mostOccurrences = 60;

/** Where `needle` occurs in one of the entry's two folded forms. */
export function occurrences(entry: Searchable, form: Folded, needle: string): Span[] {
  const spans: Span[] = [];
  let from = form.text.indexOf(needle);
  while (from >= 0 && spans.length < mostOccurrences) {
    spans.push(sourceSpan(entry.source, form, from, from + needle.length));
    from = form.text.indexOf(needle, from + needle.length);
  }
  return spans;
}

/**
 * How prominent spans are: a whole title, a title's beginning, inside a title, a heading, the
 * text, text across the end of a block. The more of a title and the more often, the better.
 */
export function prominence(entry: Searchable, spans: Span[]) {
  const [start, end] = spans[0]!;
  const often = Math.min(spans.length, 20) / 100;
  if (end <= entry.titleEnd) {
    const share = (end - start) / entry.titleEnd;
    if (share === 1) return 6;
    return (start === 0 ? 5 : 4) + share / 2 + often;
  }
  const kindAt = ([start]: Span) => entry.passages[passageAt(entry, start)]?.kind;
  if (spans.some((span) => kindAt(span) === 'heading')) return 3 + often;
  return (spans.some((span) => isInOneBlock(entry, span)) ? 2 : 1) + often;
}

/** Whether a span crosses no end of a block. */
export function isInOneBlock({ source }: Searchable, [start, end]: Span) {
  return !/[\n\t]/.test(source.slice(start, end));
}

/** Which passage a source offset is in: -1 for the title. */
export function passageAt(entry: Searchable, offset: number) {
  return entry.starts.findLastIndex((start) => start <= offset);
}

/** Spans in order, those that overlap or touch as one. */
export function joined(spans: Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
