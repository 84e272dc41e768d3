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
  const loaded = new Map<string, Promise<Searchable>>();
  let all: Promise<PagefindResult[]> | undefined;

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
      const documents = await everything();
      if (documents.length <= small) return documents;
    }
    const ways = [queryTerms(query.loose, lexicon), wordsTerms(query)];
    if (ways.some((terms) => terms === null)) return everything();
    const asked = new Set(ways.flatMap((terms) => terms!.map((words) => words.join(' '))));
    const answers = await Promise.all([...asked].map((words) => pagefind.search(words)));
    const best = new Map<string, PagefindResult>();
    for (const result of answers.flatMap(({ results }) => results)) {
      if (result.score > (best.get(result.id)?.score ?? -1)) best.set(result.id, result);
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  }

  /** What holds all words of the query holds all words of one of these. */
  function wordsTerms({ words }: Query): string[][] | null {
    if (words.length < 2) return [];
    const known = words.flatMap((word) => {
      const terms = queryTerms(loosen(fold(word)).text, lexicon);
      return terms ? [terms] : [];
    });
    if (known.length === 0) return null;
    return known.reduce<string[][]>(
      (ways, terms) =>
        ways.length * terms.length > mostWays
          ? ways
          : ways.flatMap((way) => terms.map((each) => [...way, ...each])),
      [[]],
    );
  }

  function everything() {
    return (all ??= pagefind.search(null).then(({ results }) => results));
  }

  function load({ id, data }: PagefindResult): Promise<Searchable> {
    const known = loaded.get(id);
    if (known) return known;
    // The first element with an id carries the entry: see `document.ts`.
    const reading = data().then(({ anchors }) => searchable(JSON.parse(anchors[0]!.id) as Entry));
    loaded.set(id, reading);
    reading.catch(() => loaded.delete(id));
    return reading;
  }

  return { find };
}
