import { after } from './after.ts';
import { instantEngine } from './instant/instant-engine.ts';
import { loadInstant, type Instant } from './instant/load-instant.ts';
import { loadBehind } from './load-behind.ts';
import { loadInexact } from './load-inexact.ts';
import type { OpenSearchOptions, SearchEngine } from './results.ts';

/** Where the instant file takes longer, Pagefind is started beside it. In milliseconds. */
const patience = 4_000;

/**
 * Opens the search, with whichever can answer first:
 *
 * 1. the instant file, which holds the whole text of a small site and answers from memory; at the
 *    first query Pagefind starts behind it and settles the answers;
 * 2. Pagefind alone, on a large site or where the instant file does not come.
 *
 * Rejects if neither can be loaded. Call it again then.
 */
export async function openSearch({ base, saveData }: OpenSearchOptions): Promise<SearchEngine> {
  const file = loadInstant(base);
  const instant = file.then((loaded) => {
    const { entries } = loaded;
    if (!entries) throw new Error('too large');
    return instantEngine({ ...loaded, entries }, { base, saveData });
  });
  const alone = Promise.race([instant, after(patience)])
    .catch(() => {})
    .then((engine) => engine ?? openAlone(base, file));
  return Promise.any([instant, alone]);
}

async function openAlone(base: string, file: Promise<Instant>): Promise<SearchEngine> {
  // The file may still be on its way, and is not waited for.
  const instant = await Promise.race([file, null]).catch(() => null);
  const behind = await loadBehind();
  const [documents, inexact] = await Promise.all([
    behind.openDocuments(base, instant),
    loadInexact(base).catch(() => undefined),
  ]);
  return behind.pagefindEngine(documents, inexact);
}
