/** Whether two texts differ by one wrong, missing, additional or swapped character, no more and no less. */
export function isOneSlipFrom(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  const swapped = left.length === 2 && right === left[1]! + left[0]!;
  return swapped || (left.length <= 1 && right.length <= 1 && left !== right);
}
