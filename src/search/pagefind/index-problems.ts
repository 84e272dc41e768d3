import type { Entry } from '../query/entry.ts';
import { searchable } from '../query/entry.ts';
import { requiredTerms } from '../query/terms.ts';
import type { DecodedIndex } from './decode-index.ts';
import { entryUrl } from './document.ts';

/** Words named in one message. */
const mostNamed = 8;

/**
 * What a reader would look for in vain, as whole sentences: pages that the index lacks, and words
 * of their text that it cannot be asked for.
 */
export function indexProblems(entries: readonly Entry[], index: DecodedIndex): string[] {
  if (entries.length === 0) {
    return [
      'There is nothing to search: no page of the built site holds an element with `data-pagefind-body`.\n' +
        '  Give the article of each section page that attribute.',
    ];
  }
  return entries.flatMap((entry) => {
    const url = entryUrl(entry);
    if (!index.urls.has(url)) {
      return `${url}index.html: The page is missing from Pagefind’s index.\n  Build once more; if it stays missing, compare the page with one that is found.`;
    }
    const missing = missingTerms(entry, index.words);
    if (missing.length === 0) return [];
    const named = missing.slice(0, mostNamed).map((word) => `\`${word}\``);
    return `${url}index.html: Pagefind’s index lacks ${named.join(', ')}${missing.length > mostNamed ? ` and ${missing.length - mostNamed} more` : ''} of the page’s text, so that searching finds too little.\n  Keep \`pagefind\` at the version in package.json; another one needs \`src/search/query/terms.ts\` checked against it.`;
  });
}

function missingTerms(entry: Entry, words: Set<string>) {
  const terms = new Set(requiredTerms(searchable(entry).loose.text));
  return [...terms].filter((term) => !words.has(withoutMarks(term)));
}

/** Pagefind stores words without their accents. */
function withoutMarks(word: string) {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
