import { searchable, type Entry, type Passage } from '../query/entry.ts';
import { lexiconOf } from '../query/terms.ts';

/**
 * The whole text of the site in one small file, for the first answer. Written as rows to stay
 * small.
 */
export interface InstantFile {
  /** Null where the site is too large for such a file: then Pagefind answers alone. */
  themes: ThemeRow[] | null;
  /** On a large site, the `lexicon` of `queryTerms`, spaces between the words. */
  lexicon?: string;
  /** Whether there is a Pagefind index beside it: not in development. */
  indexed: boolean;
}

type ThemeRow = [theme: string, ...entries: EntryRow[]];
/** 0 stands for the theme itself, which comes first. */
type EntryRow = [section: string | 0, title: string, ...PassageRow[]];
/** A plain paragraph outside any point is its text alone. */
export type PassageRow = string | [text: string, point: string | 0, kind?: 1 | 2];

/** Beyond either, a reader would wait for the file longer than for Pagefind. */
const mostEntries = 400;
const mostCharacters = 120_000;

/**
 * The instant file of these entries, or one without text where they are too much for it.
 *
 * @param indexed false in development: then the file holds every text, however long
 */
export function instantFile(entries: readonly Entry[], indexed = true): InstantFile {
  const characters = entries.flatMap((entry) => entry.passages).map(({ text }) => text.length);
  const size = characters.reduce((sum, length) => sum + length, 0);
  if (indexed && (entries.length > mostEntries || size > mostCharacters)) {
    return { themes: null, lexicon: lexiconOf(entries.map(searchable)).join(' '), indexed };
  }
  const themes: ThemeRow[] = [];
  for (const { theme, section, title, passages } of entries) {
    if (section === null) themes.push([theme]);
    themes.at(-1)!.push([section ?? 0, title, ...passages.map(passageRow)]);
  }
  return { themes, indexed };
}

function passageRow({ point, kind, text }: Passage): PassageRow {
  if (kind !== 'text') return [text, point ?? 0, kind === 'item' ? 1 : 2];
  return point === null ? text : [text, point];
}
