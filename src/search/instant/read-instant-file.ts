import type { Entry, Passage } from '../query/entry.ts';
import type { InstantFile, PassageRow } from './instant-file.ts';

const kinds: Passage['kind'][] = ['text', 'item', 'heading'];

/** The entries that `instantFile` was given, or null if it said that the site is too large. */
export function readInstantFile({ themes }: Pick<InstantFile, 'themes'>): Entry[] | null {
  if (!themes) return null;
  return themes.flatMap(([theme, themeTitle, lead, sections]) => [
    { theme, section: null, title: themeTitle, themeTitle, passages: lead.map(passage) },
    ...sections.map(([section, title, rows]) => ({
      theme,
      section,
      title,
      themeTitle,
      passages: rows.map(passage),
    })),
  ]);
}

function passage(row: PassageRow): Passage {
  const [text, point, kind] = typeof row === 'string' ? [row, 0 as const] : row;
  return { point: point || null, kind: kinds[kind ?? 0]!, text };
}
