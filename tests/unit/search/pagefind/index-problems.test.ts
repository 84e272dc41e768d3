import { expect, test } from 'vitest';
import { entryUrl } from '../../../../src/search/pagefind/document.ts';
import { indexProblems } from '../../../../src/search/pagefind/index-problems.ts';
import { requiredTerms } from '../../../../src/search/query/terms.ts';
import { entries, searchables } from '../some-entries.ts';

const urls = new Set(entries.map(entryUrl));
const words = new Set(searchables.flatMap(({ loose }) => requiredTerms(loose.text)));

function without<Item>(all: ReadonlySet<Item>, ...missing: Item[]): Set<Item> {
  return new Set([...all].filter((each) => !missing.includes(each)));
}

test('an index that has every page and every term is good', () => {
  expect(indexProblems(entries, { urls, words })).toEqual([]);
});

test('a pair that the index lacks is named, with its page', () => {
  expect(indexProblems(entries, { urls, words: without(words, '短视') })).toEqual([
    'model-maturity/killer-app/index.html: Pagefind’s index lacks `短视` of the page’s text, so that searching finds too little.\n' +
      '  Keep `pagefind` at the version in package.json; another one needs `src/search/query/terms.ts` checked against it.',
  ]);
});

test('of many missing words a few are named', () => {
  const [problem] = indexProblems(entries, { urls, words: new Set() });
  expect(problem).toContain(
    'lacks `模型`, `型够`, `够好`, `好了`, `了吗`, `吗语`, `语言`, `言模` and 8 more of',
  );
});

test('a page that the index lacks is named', () => {
  expect(indexProblems(entries, { urls: without(urls, 'career-paths/startup/'), words })).toEqual([
    'career-paths/startup/index.html: The page is missing from Pagefind’s index.\n' +
      '  Build once more; if it stays missing, compare the page with one that is found.',
  ]);
});

test('a site with nothing to search is refused', () => {
  expect(indexProblems([], { urls, words })).toEqual([
    'There is nothing to search: no page of the built site holds an element with `data-pagefind-body`.\n' +
      '  Give the article of each section page that attribute.',
  ]);
});

test('words with accents are looked for without them, as Pagefind keeps them', () => {
  const entry = {
    ...entries[0]!,
    passages: [{ point: null, kind: 'text' as const, text: 'café' }],
  };
  expect(indexProblems([entry], { urls, words: new Set([...words, '吗', 'cafe']) })).toEqual([]);
});
