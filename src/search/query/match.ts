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
  if (spans.some((span) => passageKind(entry, span[0]) === 'heading')) return 3 + often;
  const whole = spans.some((span) => !entry.source.slice(span[0], span[1]).includes('\n'));
  return (whole ? 2 : 1) + often;
}

/** Which passage a source offset is in: -1 for the title. */
export function passageAt(entry: Searchable, offset: number) {
  let index = entry.starts.length - 1;
  while (index >= 0 && entry.starts[index]! > offset) index -= 1;
  return index;
}

/** Spans in order, those that overlap or touch as one. */
export function joined(spans: Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

function passageKind(entry: Searchable, offset: number) {
  return entry.passages[passageAt(entry, offset)]?.kind;
}
