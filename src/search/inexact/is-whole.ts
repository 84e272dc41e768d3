import type { Searchable } from '../query/entry.ts';
import type { Span } from '../query/fold.ts';
import { isInOneBlock } from '../query/match.ts';

/** Whether a span is in one block and cuts no Latin word or number: “ai” is not meant by a piece of “paid”. */
export function isWhole(entry: Searchable, span: Span) {
  const cuts = (at: number) => /[a-z\d]{2}/i.test(entry.source.slice(at - 1, at + 1));
  return isInOneBlock(entry, span) && !span.some(cuts);
}
