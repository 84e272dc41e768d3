/**
 * The runs of a text that no line break may divide, spaces at their ends. Words come from
 * `Intl.Segmenter`; punctuation, particles and units stay with what they belong to.
 */
export function pieces(text: string): string[] {
  const found: string[] = [];
  // The segmenter takes some words apart, 带宽 and 预训练 among them: a 汉字 alone waits for more.
  let waiting = false;
  for (const { segment } of segmenter.segment(withWholeQuotes(text))) {
    const before = found.at(-1) ?? '';
    const bound = endsOpen.test(before) || startsClosed.test(segment) || inBrackets.test(before);
    const awaited = waiting && joins.test(segment) && before.length + segment.length <= 5;
    if (before !== '' && (bound || awaited)) found[found.length - 1] = before + segment;
    else found.push(segment);
    waiting = alone.test(segment) && (waiting || !bound);
  }
  return withoutLeftOvers(found).flatMap((piece) => piece.split(/(?<= )/));
}

function withoutLeftOvers(found: string[]): string[] {
  const kept: string[] = [];
  for (const piece of found) {
    const before = kept.at(-1) ?? '';
    if (leftOver.test(piece) && endsInHan.test(before)) kept[kept.length - 1] = before + piece;
    else kept.push(piece);
  }
  return kept;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Opening brackets, what binds figures, and a figure before its unit. */
const endsOpen = /[\p{Ps}\p{Pi}~\-–—/\p{N}\s]$/u;
/** Closing brackets, punctuation, spaces, and particles that lean on the word before. */
const startsClosed = /^[\p{Pe}\p{Pf}\p{Po}~\-–—…\s]|^[的了吗呢吧着过]$/u;
/** A short word or list in brackets stays in one line: （名、利、权）. */
const inBrackets = /[（「《][^）」》]{0,5}$/u;
const alone = /^\p{Script=Han}$/u;
/** Any word but a conjunction. */
const joins = /^(?![和与或及]$)[\p{L}\p{N}]/u;
/** The 化 of 自动化, the 性的 of 创造性的. */
const leftOver = /^\p{Script=Han}的?\p{P}*$/u;
const endsInHan = /\p{Script=Han}$/u;

/** `「killer app」` in one piece, by spaces that do not break; but not a whole sentence. */
function withWholeQuotes(text: string): string {
  return text.replace(/「[^」]{1,20}」/g, (quote) => quote.replaceAll(' ', '\u00A0'));
}
