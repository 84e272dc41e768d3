/** A piece of a text that differs from what was typed by one character. */
export interface Slip {
  start: number;
  end: number;
}

/**
 * The pieces of `text` that are `typed` but for one wrong, missing, additional or swapped character, in
 * order, those of the same length first where several begin.
 *
 * One slip leaves one half of what was typed as it is, unless it swaps the two characters in the
 * middle: so the halves are looked for, and what stands beside them compared.
 */
export function slipsFrom(typed: string, text: string): Slip[] {
  const half = typed.length >> 1;
  const swapped = typed.slice(0, half - 1) + typed[half] + typed[half - 1] + typed.slice(half + 1);
  const slips: Slip[] = [];
  const tryAll = (part: string, offset: number) => {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      for (const longer of [0, 1, -1]) {
        const start = offset === 0 ? at : at - offset - longer;
        const end = offset === 0 ? at + typed.length + longer : at + part.length;
        if (start < 0 || end > text.length) continue;
        if (isOneSlipFrom(typed, text.slice(start, end))) slips.push({ start, end });
      }
    }
  };
  tryAll(typed.slice(0, half), 0);
  tryAll(typed.slice(half), half);
  if (typed.length > 1) tryAll(swapped, 0);
  const length = ({ start, end }: Slip) => Math.abs(end - start - typed.length);
  return slips.sort((a, b) => a.start - b.start || length(a) - length(b));
}

/** Whether two texts differ by one wrong, missing, additional or swapped character, no more and no less. */
export function isOneSlipFrom(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  return left.length <= 1 && right.length <= 1 && left !== right;
}
