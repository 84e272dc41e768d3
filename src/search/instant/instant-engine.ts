import { after } from '../after.ts';
import type { Inexact } from '../inexact/open-inexact.ts';
import { loadBehind } from '../load-behind.ts';
import { loadInexact } from '../load-inexact.ts';
import { loadOnce } from '../load-once.ts';
import type { Searchable } from '../query/entry.ts';
import { readQuery } from '../query/literal.ts';
import { resultsFor } from '../results-for.ts';
import type { SearchEngine, SearchResults } from '../results.ts';
import { addressOf } from './address-of.ts';
import { keepingOrder } from './keeping-order.ts';
import type { Instant } from './load-instant.ts';

interface Known {
  entries: readonly Searchable[];
  /** Undefined as long as it has not loaded. */
  inexact?: Inexact;
}

/** How long a query has to stand before Pagefind is asked: the answer is painted by then. In milliseconds. */
const pause = 60;

/** How long Pagefind may take, before what is in memory is the answer. In milliseconds. */
const patience = 1_500;

/**
 * Answers from memory. What comes later than the first answer settles it: how text may be typed
 * otherwise, how more characters sound, a page that only Pagefind knows. Where something of that
 * does not load, the answer is what the rest finds.
 */
export function instantEngine(
  { entries, indexed }: Instant & { entries: readonly Searchable[] },
  { base, saveData }: { base: string; saveData: boolean },
): SearchEngine {
  let known: Known = { entries };
  let shown: { typed: string; by: Known; results: SearchResults } | undefined;

  const inexact = loadOnce(async () => {
    known = { ...known, inexact: await loadInexact(base) };
  });
  const documents = loadOnce(async () => {
    const behind = await loadBehind();
    return behind.openDocuments(base, { entries, lexicon: null });
  });
  inexact().catch(() => {});

  function search(typed: string): SearchResults {
    if (shown?.typed !== typed || shown.by !== known) {
      const found = resultsFor(known.entries, readQuery(typed), known.inexact);
      const results = { ...found, final: found.total > 0 };
      const same = shown?.typed === typed ? keepingOrder(shown.results, results) : results;
      shown = { typed, by: known, results: same };
    }
    return shown.results;
  }

  async function settle(typed: string): Promise<SearchResults> {
    const first = search(typed);
    for (const learn of [inexact, learnSounds, learnPages]) {
      await learn(typed).catch(() => {});
      if (shown?.typed !== typed) return first;
      search(typed);
    }
    shown!.results = keepingOrder(shown!.results, { ...shown!.results, final: true });
    return shown!.results;
  }

  async function learnSounds(typed: string) {
    if (await known.inexact?.listen(readQuery(typed), search(typed))) known = { ...known };
  }

  async function learnPages(typed: string) {
    if (!indexed || (saveData && search(typed).total > 0)) return;
    await after(pause);
    if (shown?.typed !== typed) return;
    await Promise.race([findStrangers(typed), after(patience)]);
  }

  async function findStrangers(typed: string) {
    const found = await (await documents()).find(readQuery(typed), known.entries.length);
    const addresses = new Set(known.entries.map(addressOf));
    const strangers = found.entries.filter((entry) => !addresses.has(addressOf(entry)));
    if (strangers.length > 0) known = { ...known, entries: [...known.entries, ...strangers] };
  }

  return { search, settle };
}
