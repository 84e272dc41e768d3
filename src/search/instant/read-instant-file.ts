import type { Entry, Passage } from '../query/entry.ts';
import type { InstantFile, PassageRow } from './instant-file.ts';

const kinds: Passage['kind'][] = ['text', 'item', 'heading'];

/** The entries that `instantFile` was given, or null if it said that the site is too large. */
export function readInstantFile({ themes }: Pick<InstantFile, 'themes'>): Entry[] | null {
  return (
    themes?.flatMap(([theme, ...entries]) =>
      entries.map(([section, title, ...rows]) => ({
        theme,
        section: section || null,
        title,
        themeTitle: entries[0]![1],
        passages: rows.map(passage),
      })),
    ) ?? null
  );
}

function passage(row: PassageRow): Passage {
  const [text, point, kind] = typeof row === 'string' ? [row, 0 as const] : row;
  return { point: point || null, kind: kinds[kind ?? 0]!, text };
}
