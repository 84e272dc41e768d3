import { pieces } from './pieces.ts';

/**
 * A text in as few lines as its words allow, each at most `width` em wide, of about the same length
 * and, where that costs little, broken where a clause is. A word that is longer gets a line to
 * itself.
 */
export function linesOf(text: string, width: number): string[] {
  const words = pieces(text);
  const widths = words.map(widthOf);
  const count = greedy(widths, width);
  const ideal = widths.reduce((sum, each) => sum + each, 0) / count;
  // best[n]: the best way to set the words before the nth.
  const best: Setting[] = [{ lines: [], cost: 0 }];

  for (let end = 1; end <= words.length; end += 1) {
    let found: Setting = { lines: [], cost: Number.POSITIVE_INFINITY };
    let filled = 0;
    for (let start = end - 1; start >= 0; start -= 1) {
      filled += widths[start] ?? 0;
      if (filled > width && start < end - 1) break;
      const before = best[start];
      if (!before || before.lines.length >= count) continue;
      const broken = end < words.length ? breakCost(words[end - 1] ?? '', words[end] ?? '') : 0;
      const cost = before.cost + (filled - ideal) ** 2 + broken;
      if (cost <= found.cost) {
        found = { lines: [...before.lines, words.slice(start, end).join('')], cost };
      }
    }
    best.push(found);
  }
  return (best.at(-1)?.lines ?? []).map((line) => line.replaceAll('\u00A0', ' ').trim());
}

interface Setting {
  lines: string[];
  cost: number;
}

/** In em, on the safe side for Noto Serif’s bold. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character >= '\u2000') width += 1;
    else if (/[mwA-Z%@]|\P{ASCII}/u.test(character)) width += 0.85;
    else width += /[\sfijlrt.,:;'|!()]/.test(character) ? 0.4 : 0.6;
  }
  return width;
}

function greedy(widths: number[], width: number): number {
  let lines = 1;
  let filled = 0;
  for (const each of widths) {
    if (filled > 0 && filled + each > width) {
      lines += 1;
      filled = 0;
    }
    filled += each;
  }
  return lines;
}

/** In em²: as much as lines may differ in length for the sake of a break in the right place. */
function breakCost(before: string, after: string): number {
  if (/[。！？；，：…]$/u.test(before)) return 0;
  return /^[和与或及]/.test(after) ? 20 : 40;
}
