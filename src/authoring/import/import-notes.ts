/**
 * Raw notes → theme pages that build as they are:
 *
 * 1. the notes are taken apart into headings and blocks, each block as MDX that shows its words;
 * 2. headings make themes and sections of them;
 * 3. each theme gets a name, a place, a gist of its own first words, and addresses for all its points;
 * 4. a mark that cannot be an address becomes text.
 */
import { reserved } from '../../notes/file-problems.ts';
import { frontmatter } from '../../notes/frontmatter.ts';
import { gistOf } from '../../notes/gist-of.ts';
import { addAddresses } from '../add-addresses.ts';
import { freeName } from '../free-name.ts';
import { nextOrder, type KnownTheme } from '../known-theme.ts';
import { outlineOf } from '../parse-theme.ts';
import { gistToWrite, themePage } from '../theme-page.ts';
import { drafts, type Draft } from './drafts.ts';
import { markdownPieces } from './markdown-pieces.ts';
import { noteName } from './note-name.ts';
import type { Piece, Unplaced } from './piece.ts';
import { rawPieces } from './raw-pieces.ts';
import { withTextMarks } from './with-text-marks.ts';

export interface Imported {
  pages: { theme: string; title: string; source: string }[];
  /** In the order of the notes. */
  unplaced: Unplaced[];
}

export interface ImportInto {
  /** The notes' file: its name is the title of notes without one. */
  file: string;
  themes: readonly KnownTheme[];
  /** What themes are called, and were called. */
  taken: ReadonlySet<string>;
  /** A day such as `2026-11-23`. */
  published: string;
}

/** Makes pages of notes, and says what of them has no place as it is. */
export function importNotes(
  written: string,
  { file, themes, taken, published }: ImportInto,
): Imported {
  const notes = written
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD');
  const pieces = isMarkdown(notes, file) ? markdownPieces(notes) : rawPieces(notes);
  const names = new Set([...taken, ...reserved]);
  const titles = new Set(themes.map(({ title }) => title));
  const order = nextOrder(themes);

  const pages = drafts(pieces, noteName(file)).map((draft, at) => {
    const title = freeTitle(draft, titles, pieces.unplaced);
    titles.add(title);
    const theme = freeName(title, names, 'notes');
    names.add(theme);
    const text = withTextMarks(textOf(draft.pieces), (mark) =>
      pieces.unplaced.push({
        line: draft.line,
        message: `The mark \`^${mark}\` in the theme “${title}” cannot be an address, and shows as text.`,
      }),
    );
    const head = { title, gist: gistFor(text), order: order + at, published };
    return { theme, title, source: themePage(head, addAddresses(text).text) };
  });
  return { pages, unplaced: pieces.unplaced.toSorted((a, b) => a.line - b.line) };
}

/** Headings tell which kind of notes it is; where there are none, the file's ending does. */
function isMarkdown(notes: string, file: string): boolean {
  if (/^ {0,3}#{1,6} +\S/m.test(notes) || /^---\n[\s\S]*?\n---(?:\n|$)/.test(notes)) return true;
  return /\.(?:md|markdown)$/i.test(file) && !/\S#[ \t]*$/m.test(notes);
}

/** No two themes have one title: a list of them shows nothing else. */
function freeTitle({ title, line }: Draft, titles: Set<string | null>, unplaced: Unplaced[]) {
  if (!titles.has(title)) return title;
  let number = 2;
  while (titles.has(`${title}（${number}）`)) number += 1;
  const other = `${title}（${number}）`;
  unplaced.push({ line, message: `Another theme is called “${title}”: this one is “${other}”.` });
  return other;
}

function textOf(pieces: Piece[]): string {
  let text = '';
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    const list = piece.kind === 'block' && piece.item && before?.kind === 'block' && before.item;
    if (at > 0) text += list ? '\n' : '\n\n';
    text += piece.kind === 'heading' ? `${'#'.repeat(piece.level)} ${piece.source}` : piece.source;
  }
  return `${text}\n`;
}

/** What shows as text for want of a better place says little in a list of themes. */
const markup = /[[\]<>{}`$]/;

/** The theme's first words; it is the author's to write better. */
function gistFor(text: string): string {
  const { lead, sections } = outlineOf(text);
  const blocks = [lead, ...sections.map((section) => section.blocks)]
    .flat()
    .filter((block) => !markup.test(block.text));
  const gist = gistOf({ id: '', title: '', blocks });
  const short = `${[...gist].slice(0, 60).join('')}……`;
  const fits = (text: string) => frontmatter.shape.gist.safeParse(text).success;
  return [gist, short].find(fits) ?? gistToWrite;
}
