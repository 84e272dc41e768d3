import type { Instant } from '../instant/load-instant.ts';
import { loadInexact } from '../load-inexact.ts';
import type { SearchEngine } from '../results.ts';
import { openDocuments } from './open-documents.ts';
import { pagefindEngine } from './pagefind-engine.ts';

/**
 * Opens the search without the instant file, or with one that holds no text. Rejects if Pagefind
 * does not load; without what finds inexact matches it finds what is typed.
 */
export async function openPagefindEngine(
  base: string,
  file: Promise<Instant>,
): Promise<SearchEngine> {
  // The file may still be on its way, and is not waited for.
  const instant = await Promise.race([file, null]).catch(() => null);
  const [documents, inexact] = await Promise.all([
    openDocuments(base, instant),
    loadInexact(base).catch(() => undefined),
  ]);
  return pagefindEngine(documents, inexact);
}
