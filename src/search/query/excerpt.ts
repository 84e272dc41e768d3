import type { MarkedText } from '../results.ts';
import type { Span } from './fold.ts';

/** How much text an excerpt shows, in code units, and how much of it before the first mark. */
const width = 84;
const before = 26;

/** A text in pieces, those inside `spans` marked. The spans are in order and do not overlap. */
export function markedText(
  source: string,
  spans: Span[],
  from = 0,
  to = source.length,
): MarkedText {
  const pieces: MarkedText = [];
  const add = (start: number, end: number, marked: boolean) => {
    const text = source.slice(start, end).replace(/\t/g, ' · ').replace(/\n/g, ' ');
    if (text) pieces.push({ text, marked });
  };
  let position = from;
  for (const span of spans) {
    const [start, end] = span.map((offset) => Math.min(Math.max(offset, from), to)) as [
      number,
      number,
    ];
    add(position, start, false);
    add(start, end, true);
    position = end;
  }
  add(position, to, false);
  return pieces;
}

/** The part of `source` from `from` to `to` that shows the first span in its sentence, `…` where text was cut. */
export function excerpt(source: string, spans: Span[], from: number, to: number): MarkedText {
  const [start, end] = spans[0] ?? [from, from];
  const first = start - from <= before ? from : sentenceStart(source, start - before, start);
  const last = to - first <= width ? to : wholeCharacter(source, Math.max(end, first + width));
  const pieces = markedText(source, spans, first, Math.min(last, to));
  if (first > from) pieces.unshift({ text: '…', marked: false });
  if (last < to) pieces.push({ text: '…', marked: false });
  return pieces;
}

/** The beginning of the clause nearest after `from`, or `from` itself if none begins up to `to`. */
function sentenceStart(source: string, from: number, to: number) {
  const lead = source.slice(from, to);
  const clause = /[。！？；，：、.!?;,:\n\t](?=[^。！？；，：、.!?;,:\n\t]*$)/.exec(lead);
  if (clause) return from + clause.index + 1;
  const space = lead.indexOf(' ');
  return space >= 0 && space < 12 ? from + space + 1 : wholeCharacter(source, from);
}

/** `offset`, or one more where it would cut a character in two. */
function wholeCharacter(source: string, offset: number) {
  return /^[\udc00-\udfff]/.test(source.slice(offset)) ? offset + 1 : offset;
}
