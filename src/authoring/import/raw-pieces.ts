import { literal } from './literal.ts';
import type { Piece, Pieces, Unplaced } from './piece.ts';

/** `标题#`; two hashes begin a section. `C#` is a language. */
const heading = /^(.*?)(#+)$/su;
const language = /(?:^|[^A-Za-z])[A-Z]#$/;
const item = /^([ \t]*)-[ \t]+(.+)$/su;
const remark = /^\|[ \t]*(.+)$/su;

/**
 * Notes as one types them while listening: a line that ends in `#` is a heading, one that begins with
 * `- ` an item, with `| ` a remark; ` | ` once in a line begins a remark too. All else is text, to
 * the letter.
 */
export function rawPieces(notes: string): Pieces {
  const pieces: Piece[] = [];
  const unplaced: Unplaced[] = [];
  let depth = -1;
  notes.split('\n').forEach((written, at) => {
    const line = at + 1;
    const text = written.trim();
    if (text === '') return;
    const [, title, hashes] = language.test(text) ? [] : (heading.exec(text) ?? []);
    if (title !== undefined && hashes !== undefined) {
      const words = title.trim();
      const source = words === '' ? '' : literal(words, '## ').slice(3);
      pieces.push({ kind: 'heading', level: hashes.length, title: words, source, line });
      depth = -1;
      return;
    }
    const [, indent = '', listed] = item.exec(written) ?? [];
    if (listed !== undefined && listed.trim() !== '') {
      depth = Math.min(depth + 1, Math.floor(indent.replaceAll('\t', '  ').length / 2));
      const inset = '  '.repeat(depth);
      const [own, said] = parts(listed, line, unplaced);
      const below = said === null ? '' : `\n\n${inset}  ${literal(said, '> ')}`;
      const source = `${inset}${literal(own, '- ')}${below}`;
      pieces.push({ kind: 'block', source, line, item: true });
      return;
    }
    depth = -1;
    const [, remarked] = remark.exec(text) ?? [];
    const [own, said] = remarked === undefined ? parts(text, line, unplaced) : [null, remarked];
    if (own !== null) pieces.push({ kind: 'block', source: literal(own), line });
    if (said !== null) pieces.push({ kind: 'block', source: literal(said, '> '), line });
  });
  return { title: null, pieces, unplaced };
}

/** What was said, and the remark after its bar. Several bars may be anything, and stay. */
function parts(text: string, line: number, unplaced: Unplaced[]): [string, string | null] {
  const [own = '', said, ...others] = text.split(/(?<=\S)[ \t]+\|[ \t]+(?=\S)/u);
  if (said === undefined) return [text, null];
  if (others.length === 0) return [own, said];
  unplaced.push({ line, message: 'The line has several bars, so that none begins a remark.' });
  return [text, null];
}
