import type { AliasTables } from '../inexact/alias-tables.ts';
import type { Documents } from '../pagefind/documents.ts';
import type { Searchable } from '../query/entry.ts';
import { readQuery } from '../query/literal.ts';
import type { SearchEngine, SearchResults, SectionHit } from '../results.ts';
import { resultsFor } from '../results-for.ts';

export interface InstantEngineOptions {
  entries: readonly Searchable[];
  aliases: AliasTables | undefined;
  /** Whether the site has a Pagefind index. */
  indexed: boolean;
  base: string;
  saveData: boolean;
}

/** How long a query has to stand before Pagefind is asked: the answer is painted by then. In milliseconds. */
const pause = 60;

/**
 * Answers from memory, and lets Pagefind settle what it answered: a page that only Pagefind knows
 * is listed last. Where Pagefind does not load, what is in memory is the answer.
 */
export function instantEngine(options: InstantEngineOptions): SearchEngine {
  const { base, saveData } = options;
  let { entries } = options;
  let shown: { typed: string; results: SearchResults } | undefined;
  let documents: Promise<Documents> | undefined;

  function search(typed: string): SearchResults {
    if (shown?.typed === typed) return shown.results;
    return show(typed, resultsFor(entries, readQuery(typed), options.aliases), !options.indexed);
  }

  async function settle(typed: string): Promise<SearchResults> {
    const first = search(typed);
    if (first.total === 0 || !saveData) await learn(typed).catch(() => {});
    if (shown?.typed !== typed) return first;
    if (shown.results.final) return shown.results;
    return show(typed, shown.results, true);
  }

  /** Adds to the entries what only Pagefind finds. */
  async function learn(typed: string) {
    if (!options.indexed) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (shown?.typed !== typed) return;
    documents ??= open();
    documents.catch(() => (documents = undefined));
    const query = readQuery(typed);
    const found = await (await documents).find(query, Infinity);
    const strangers = found.entries.filter((entry) => !entries.some((each) => isSame(each, entry)));
    if (strangers.length === 0) return;
    entries = [...entries, ...strangers];
    if (shown?.typed !== typed) return;
    show(typed, inOrderOf(shown.results, resultsFor(entries, query, options.aliases)), true);
  }

  async function open() {
    const [{ openDocuments }, { lexiconOf }] = await Promise.all([
      import('../pagefind/open-documents.ts'),
      import('../query/terms.ts'),
    ]);
    return openDocuments(base, lexiconOf(entries));
  }

  function show(typed: string, results: SearchResults, settled: boolean) {
    shown = { typed, results: { ...results, final: settled || results.total > 0 } };
    return shown.results;
  }

  return { search, settle };
}

/** Whether two entries are of one address. */
function isSame(a: Searchable, b: Searchable) {
  return a.theme === b.theme && a.section === b.section;
}

/** The results, those that are listed already before those that are new. */
function inOrderOf(listed: SearchResults, results: SearchResults): SearchResults {
  const before = listed.sections.map(keyOf);
  const isNew = (section: SectionHit) => !before.includes(keyOf(section));
  const sections = [...results.sections].sort((a, b) =>
    isNew(a) || isNew(b)
      ? Number(isNew(a)) - Number(isNew(b))
      : before.indexOf(keyOf(a)) - before.indexOf(keyOf(b)),
  );
  return { ...results, sections };
}

function keyOf({ theme, section }: SectionHit) {
  return `${theme}/${section}`;
}
