import { expect, test } from 'vitest';
import { readQuery } from '../../../src/search/query/literal.ts';
import { resultsFor } from '../../../src/search/results-for.ts';
import type { SearchResults } from '../../../src/search/results.ts';
import { addressOf, inMemory, inPagefind, pagefindAnswer, pages } from './both-engines.ts';
import {
  longPieces,
  piecesAcross,
  randomAbsent,
  seeded,
  shortPieces,
  some,
  wordsOf,
} from './queries.ts';

const random = seeded(11);
const built = await pages();
const entries = await inMemory();
const documents = await inPagefind();

const words = [...wordsOf(built)];
const queries = [
  ...some(shortPieces(built), 400, random),
  ...some(words, 400, random),
  ...longPieces(built, 100, random),
  ...piecesAcross(built, 100, random),
  ...randomAbsent(built, 100, random),
  ...Array.from({ length: 300 }, () => some(words, 2, random).join(' ')),
  'flow',
  '70%',
  '８０～８５',
  '80-85',
  '80 85',
  'KILLER APP',
  'p是短视频。当然',
  '，',
  '%',
  '资源瓶颈 显存',
];

test('what is in memory and what is in Pagefind give one answer, down to the marks', async () => {
  for (const typed of queries) {
    const memory = resultsFor(entries, readQuery(typed), undefined);
    expect(inOneOrder(await pagefindAnswer(documents, typed)), typed).toEqual(inOneOrder(memory));
  }
});

/** Sections that are equally good stand in the order of the pages in one, and of relevance in the other. */
function inOneOrder(results: SearchResults): SearchResults {
  const sections = results.sections.toSorted((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1));
  return { ...results, sections };
}
