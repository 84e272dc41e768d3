import { cutAtClause } from '../../notes/cut-at-clause.ts';
import { linesOf, widthOf } from '../../notes/lines-of.ts';

/** Lines of text, and how large they are set, in px. */
export interface Fitted {
  size: number;
  lines: string[];
}

const titleSizes = [180, 144, 128, 112, 96, 84, 72, 64, 56, 48, 40];
export const titleLine = 1.24;

/** A title as large as its place allows, with its words whole. */
export function fittedTitle(title: string, place: { width: number; height: number }): Fitted {
  const settings = titleSizes.map((size) => ({ size, lines: linesOf(title, place.width / size) }));
  const fitting = settings.find(
    ({ size, lines }) =>
      lines.length * size * titleLine <= place.height &&
      lines.every((line) => widthOf(line) * size <= place.width),
  );
  return fitting ?? { size: 40, lines: linesOf(title, place.width / 40) };
}

/** As much of a gist as two lines hold, up to the end of a sentence or clause. */
export function fittedGist(gist: string, { width, size }: { width: number; size: number }): Fitted {
  const em = width / size;
  for (let most = Math.floor(em * 2); most >= em / 2; most -= 2) {
    const lines = linesOf(cutAtClause(gist, { least: em / 2, most }), em);
    if (lines.length <= 2) return { size, lines };
  }
  const [first = '', second = ''] = linesOf(gist, em - 2);
  return { size, lines: [first, `${second}……`] };
}
