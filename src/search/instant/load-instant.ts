import type { AliasTables } from '../inexact/alias-tables.ts';
import { searchable, type Searchable } from '../query/entry.ts';
import { readInstantFile, type InstantFile } from './instant-file.ts';

/** The instant file, ready for searching. */
export interface Instant {
  /** Null on a site that is too large for it. */
  entries: Searchable[] | null;
  aliases: AliasTables | undefined;
  /** See `InstantFile`. */
  lexicon: string[] | null;
  /** Whether there is a Pagefind index beside it. */
  indexed: boolean;
}

/** Rejects if `<base>search.json` does not come or is no such file. */
export async function loadInstant(base: string): Promise<Instant> {
  const response = await fetch(`${base}search.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const file = (await response.json()) as InstantFile;
  return {
    entries: readInstantFile(file)?.map(searchable) ?? null,
    aliases: file.aliases,
    lexicon: file.lexicon?.split(' ') ?? null,
    indexed: file.indexed,
  };
}
