import { fold, loosen, type Folded } from './fold.ts';

/** A section, or a theme with its gist and lead, as search reads it. */
export interface Entry {
  theme: string;
  /** Null for the theme itself. */
  section: string | null;
  title: string;
  themeTitle: string;
  passages: Passage[];
}

/** What one address points at: a point with all its blocks, or a block without a point. */
export interface Passage {
  point: string | null;
  kind: 'text' | 'item' | 'heading';
  /** Blocks on lines of their own, the cells of a table between tabs, as a copy would have them. */
  text: string;
}

/** An entry made ready for searching: once when it is loaded, not once a query. */
export interface Searchable extends Entry {
  /** Title and passages, a line break between each. All spans are offsets in it. */
  source: string;
  titleEnd: number;
  /** Where each passage begins in `source`. */
  starts: number[];
  folded: Folded;
  loose: Folded;
}

export function searchable(entry: Entry): Searchable {
  let source = entry.title;
  const starts: number[] = [];
  for (const { text } of entry.passages) {
    starts.push(source.length + 1);
    source += '\n' + text;
  }
  const folded = fold(source);
  return { ...entry, source, titleEnd: entry.title.length, starts, folded, loose: loosen(folded) };
}
