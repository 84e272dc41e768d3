import { literal } from './literal.ts';
import type { BlockPiece, HeadingPiece, Piece, Pieces, Unplaced } from './piece.ts';

/** A theme before it has an address: its headings are in order, and each section says something. */
export interface Draft {
  title: string;
  line: number;
  pieces: Piece[];
}

/**
 * Pieces as themes. The highest headings are themes where they are `#`, else sections of one theme;
 * what stands before the first theme leads it. No heading is more than one deeper than the one before.
 *
 * @param name of the notes, for a theme that has no other
 */
export function drafts({ title, pieces, unplaced }: Pieces, name: string): Draft[] {
  const worded = pieces.filter((piece) => {
    if (piece.kind === 'block' || piece.title !== '') return true;
    unplaced.push({ line: piece.line, message: 'A heading has no words, and is left out.' });
    return false;
  });
  const found: Draft[] = [];
  const first: Draft = { title: title ?? name, line: 1, pieces: [] };
  let draft = first;
  for (const piece of worded) {
    if (piece.kind === 'heading' && piece.level === 1) {
      draft = { title: piece.title, line: piece.line, pieces: [] };
      found.push(draft);
    } else draft.pieces.push(piece);
  }
  const leads = first.pieces.every(({ kind }) => kind === 'block');
  if (leads && found[0]) found[0].pieces.unshift(...first.pieces);
  else if (first.pieces.length > 0) found.unshift(first);
  return found.map((each) => ({ ...each, pieces: whole(each, unplaced) }));
}

/** With a section at least, headings of the right depth, and text in each section. */
function whole({ title, line, pieces }: Draft, unplaced: Unplaced[]): Piece[] {
  const sections = inDepth(pieces);
  const own: HeadingPiece = {
    kind: 'heading',
    level: 2,
    title,
    source: literal(title, '## ').slice(3),
    line,
  };
  const all = sections.some(({ kind }) => kind === 'heading') ? sections : [own, ...sections];
  return all.flatMap((piece, at) => {
    if (piece.kind === 'block' || piece.level !== 2) return [piece];
    const rest = all.slice(at + 1);
    const next = rest.findIndex((each) => each.kind === 'heading' && each.level === 2);
    const inside = next < 0 ? rest : rest.slice(0, next);
    if (inside.some((each) => each.kind === 'block' && !each.silent)) return [piece];
    unplaced.push({
      line: piece.line,
      message: `The section “${piece.title}” says nothing yet: its title stands there as text.`,
    });
    return [piece, { kind: 'block', source: literal(piece.title), line: piece.line } as BlockPiece];
  });
}

function inDepth(pieces: Piece[]): Piece[] {
  const above: number[] = [];
  return pieces.map((piece) => {
    if (piece.kind === 'block') return piece;
    while ((above.at(-1) ?? 0) >= piece.level) above.pop();
    above.push(piece.level);
    return { ...piece, level: Math.min(above.length + 1, 6) };
  });
}
