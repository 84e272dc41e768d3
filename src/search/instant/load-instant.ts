import { loadJson } from '../load-json.ts';
import { searchable, type Searchable } from '../query/entry.ts';
import { readInstantFile } from './read-instant-file.ts';
import type { InstantFile } from './instant-file.ts';

/** The instant file, ready for searching. */
export interface Instant {
  /** Null on a site that is too large for it. */
  entries: readonly Searchable[] | null;
  /** All words that `queryTerms` asks for, where they cannot be read from the entries. */
  lexicon: readonly string[] | null;
  /** Whether there is a Pagefind index beside it. */
  indexed: boolean;
}

/** Rejects if `<base>search.json` does not come. */
export async function loadInstant(base: string): Promise<Instant> {
  const file = await loadJson<InstantFile>(`${base}search.json`);
  return {
    entries: readInstantFile(file)?.map(searchable) ?? null,
    lexicon: file.lexicon?.split(' ') ?? null,
    indexed: file.indexed,
  };
}
