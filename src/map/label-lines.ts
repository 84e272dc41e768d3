import { linesOf, widthOf } from '../notes/lines-of.ts';
import { pieces } from '../notes/pieces.ts';

const ellipsis = '……';

/**
 * A label's text in at most `most` lines, none wider than `width` em, whatever it says: a word that
 * is longer than a line is divided, and what is left over becomes an ellipsis.
 */
export function labelLines(text: string, width: number, most: number): string[] {
  const lines = linesOf(text, width - spaces(text)).flatMap((line) => divided(line, width));
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), beginning(lines.slice(most - 1).reduce(joined), width)];
}

/** As wide as a label may be drawn, in em: room for the space that is set between 汉字 and Latin. */
export function labelWidth(line: string): number {
  return widthOf(line) + spaces(line);
}

/** In em: what may be set between 汉字 and Latin, on the safe side. */
function spaces(text: string): number {
  return (text.match(borders)?.length ?? 0) / 4;
}

const borders =
  /(?<=\p{Script=Han})(?=[\p{L}\p{N}])(?!\p{Script=Han})|(?<!\p{Script=Han})(?<=[\p{L}\p{N}])(?=\p{Script=Han})/gu;

function joined(line: string, next: string): string {
  return /\p{ASCII}$/u.test(line) && /^\p{ASCII}/u.test(next) ? `${line} ${next}` : line + next;
}

/** As many whole words as fit with an ellipsis, or of one long word as many letters. */
function beginning(text: string, width: number): string {
  const room = width - labelWidth(ellipsis);
  let words = '';
  for (const piece of pieces(text)) {
    if (labelWidth(words + piece) > room) break;
    words += piece;
  }
  const [letters = ''] = divided(text, room);
  const said = labelWidth(words) < room / 2 ? letters : words;
  return said.replace(/[^\p{L}\p{N}%」）)]+$/u, '') + ellipsis;
}

function divided(line: string, width: number): string[] {
  const parts = [''];
  for (const character of line) {
    const longer = parts.at(-1) + character;
    if (labelWidth(longer) <= width) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}
