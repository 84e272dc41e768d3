import { loadOnce } from '../load-once.ts';
import { searchable, type Entry, type Searchable } from '../query/entry.ts';
import { fold, loosen } from '../query/fold.ts';
import { literalMatches, type Query } from '../query/literal.ts';
import { queryTerms } from '../query/terms.ts';

/** As much of `pagefind.js` as is used. */
export interface Pagefind {
  /** Null asks for every document. */
  search(words: string | null): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ anchors: { id: string }[] }>;
}

/** The entries of the site as Pagefind holds them. */
export interface Documents {
  /** Entries that hold the query as typed or all its words, the most promising first. */
  find(query: Query, limit: number): Promise<Found>;
}

export interface Found {
  entries: Searchable[];
  /** Whether a greater limit may find more. */
  more: boolean;
}

/** A site with no more documents than these is read whole where its words are not known. */
const small = 400;

/** After so many documents what holds the query in part is enough, though others may hold it as typed. */
const mostLooked = 100;

/** Words of a query that are put together in ways no more than these. */
const mostWays = 24;

/** @param lexicon see `queryTerms` */
export function pagefindDocuments(
  pagefind: Pagefind,
  lexicon: readonly string[] | null,
): Documents {
  const documents = new Map<string, () => Promise<Searchable>>();
  const everything = loadOnce(async () => (await pagefind.search(null)).results);

  async function find(query: Query, limit: number): Promise<Found> {
    const candidates = query.folded ? await candidatesFor(query) : [];
    const entries: Searchable[] = [];
    let exact = 0;
    let looked = 0;
    const isEnough = () => (looked < mostLooked ? exact : entries.length) >= limit;
    while (looked < candidates.length && !isEnough()) {
      const some = candidates.slice(looked, looked + Math.min(limit, 100));
      looked += some.length;
      const read = await Promise.all(some.map(load));
      for (const { entry, why } of literalMatches(read, query)) {
        entries.push(entry);
        if (why === 'exact') exact += 1;
      }
    }
    return { entries, more: looked < candidates.length };
  }

  /** Every document that can hold the query; Pagefind's order. */
  async function candidatesFor(query: Query): Promise<PagefindResult[]> {
    if (!lexicon) {
      const all = await everything();
      if (all.length <= small) return all;
    }
    const ways = [queryTerms(query.loose, lexicon), wordsTerms(query)];
    if (ways.some((terms) => terms === null)) return everything();
    const asked = new Set(ways.flatMap((terms) => terms!.map((words) => words.join(' '))));
    const answers = await Promise.all([...asked].map((words) => pagefind.search(words)));
    const all = answers.flatMap(({ results }) => results).sort((a, b) => b.score - a.score);
    const seen = new Set<string>();
    return all.filter(({ id }) => !seen.has(id) && seen.add(id));
  }

  /** What holds all words of the query holds all words of one of these. */
  function wordsTerms({ words }: Query): string[][] | null {
    let ways: string[][] | null = null;
    for (const word of words) {
      const terms = queryTerms(loosen(fold(word)).text, lexicon);
      const before: string[][] = ways ?? [[]];
      if (!terms || before.length * terms.length > mostWays) continue;
      ways = before.flatMap((way) => terms.map((each) => [...way, ...each]));
    }
    return ways;
  }

  function load({ id, data }: PagefindResult): Promise<Searchable> {
    // The first element with an id carries the entry: see `document.ts`.
    const read = async () => searchable(JSON.parse((await data()).anchors[0]!.id) as Entry);
    const document = documents.get(id) ?? loadOnce(read);
    documents.set(id, document);
    return document();
  }

  return { find };
}
