import type { Instant } from '../instant/load-instant.ts';
import { lexiconOf } from '../query/terms.ts';
import { pagefindDocuments, type Documents, type Pagefind } from './documents.ts';
import { trustPagefind } from './trust-pagefind.ts';

interface PagefindModule {
  createInstance(): Pagefind;
}

let attempts = 0;

/**
 * Opens Pagefind in this page. Rejects if it does not load.
 *
 * @param known what tells the words of the site; null if nothing does
 */
export async function openDocuments(
  base: string,
  known: Pick<Instant, 'entries' | 'lexicon'> | null,
): Promise<Documents> {
  // Browsers remember a module that failed to load; another address tries again.
  const again = attempts === 0 ? '' : `?${attempts}`;
  attempts += 1;
  trustPagefind(`${base}pagefind/`);
  const address = `${base}pagefind/pagefind.js${again}`;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = withoutSegmenting(() => module.createInstance());
  // Only a search tells whether the index itself has loaded.
  await pagefind.search('');
  const lexicon = known?.lexicon ?? (known?.entries ? lexiconOf(known.entries) : null);
  return pagefindDocuments(pagefind, lexicon);
}

/**
 * Pagefind cuts a Chinese query into words of its own, unless the page is in a language that has
 * none to cut. It looks while an instance is made, not later.
 */
function withoutSegmenting(create: () => Pagefind): Pagefind {
  const page = document.documentElement;
  const { lang } = page;
  page.lang = 'und';
  try {
    return create();
  } finally {
    page.lang = lang;
  }
}
