import type { Searchable } from '../query/entry.ts';
import { sourceSpan, type Span } from '../query/fold.ts';
import { isInOneBlock, matchAt, type Match } from '../query/match.ts';
import type { Why } from '../results.ts';

/**
 * The entries that hold something in one of their blocks.
 *
 * @param endAt where it ends in a folded text, if it begins at `start`; undefined if it does not
 */
export function matchesWhere(
  entries: readonly Searchable[],
  why: Why,
  form: 'folded' | 'loose',
  endAt: (entry: Searchable, text: string, start: number) => number | undefined,
): Match[] {
  return entries.flatMap((entry) => {
    const folded = entry[form];
    const spans: Span[] = [];
    for (let start = 0; start < folded.text.length; start += 1) {
      const end = endAt(entry, folded.text, start);
      if (end === undefined) continue;
      const span = sourceSpan(entry.source, folded, start, end);
      if (!isInOneBlock(entry, span)) continue;
      spans.push(span);
      start = end - 1;
    }
    return matchAt(entry, why, spans) ?? [];
  });
}
