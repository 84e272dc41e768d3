/**
 * How text is put to Pagefind, which finds words, so that any piece of text is found.
 *
 * Pagefind 1.6 indexes every pair of 汉字 that stand side by side, so pairs are the words of both
 * sides. Text without white space and punctuation is cut into runs of 汉字 and runs of all other
 * letters and digits; a document holds its runs, and the last character of each run of 汉字, which
 * begins no pair. A query asks for pairs and for whole runs. What it finds holds all of them, in any
 * order: a hit is shown only after the text itself was searched.
 */

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const han = /\p{Script=Han}/u;

/** Pairs of a long run to ask for: the text decides the rest. */
const mostPairs = 8;

/** Runs that an end of a query can belong to: beyond this a search for each costs too much. */
const mostReadings = 24;

/** The words of a document for Pagefind: its runs, then what pairs alone would not find. */
export function documentWords(loose: string, words: Iterable<string>): string {
  const all = loose.match(runs) ?? [];
  const ends = all.filter((run) => han.test(run)).map((run) => [...run].at(-1)!);
  return [...all, ...new Set([...ends, ...words])].join(' ');
}

/** The words that an index must hold for `queryTerms` to find every piece of this text. */
export function requiredTerms(loose: string): string[] {
  return (loose.match(runs) ?? []).flatMap((run) =>
    han.test(run) ? [...pairs(run), [...run].at(-1)!] : [run],
  );
}

/** All runs of a site that are not 汉字, each once: the `lexicon` of `queryTerms`. */
export function lexiconOf(entries: readonly { loose: { text: string } }[]): string[] {
  const all = entries.flatMap(({ loose }) => loose.text.match(runs) ?? []);
  return [...new Set(all.filter((run) => !han.test(run)))];
}

/**
 * Words to ask Pagefind for, as alternatives: what holds `loose` holds all words of one of them.
 * Null where words cannot tell, as for `%`: then every document has to be looked at.
 *
 * @param lexicon all runs of the site that are not 汉字, if known: `flow` is found through `stackoverflow`
 */
export function queryTerms(loose: string, lexicon: readonly string[] | null): string[][] | null {
  const certain = new Set<string>();
  let single: string | undefined;
  let open = '';
  for (const { 0: run, index } of loose.matchAll(runs)) {
    const isWhole = index > 0 && index + run.length < loose.length;
    if (han.test(run)) {
      for (const pair of somePairs(run)) certain.add(pair);
      single ??= run;
    } else if (isWhole) certain.add(run);
    else if (run.length > open.length) open = run;
  }
  if (certain.size > 0) return [[...certain]];
  if (single) return [[single]];
  // Pagefind itself finds words by their beginning.
  const holders = (lexicon ?? [open]).filter((word) => word.includes(open));
  return open && holders.length <= mostReadings ? holders.map((word) => [word]) : null;
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

/** Every second pair of a run and the last: together they cover it. */
function somePairs(run: string): string[] {
  const some = pairs(run).filter((_, index, { length }) => index % 2 === 0 || index === length - 1);
  return some.slice(0, mostPairs);
}
