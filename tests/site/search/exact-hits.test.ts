import { expect, test } from 'vitest';
import { literalMatches, readQuery } from '../../../src/search/query/literal.ts';
import {
  addressOf,
  inMemory,
  inPagefind,
  pages,
  pagefindAnswer,
  exactSections,
} from './both-engines.ts';
import {
  holders,
  longPieces,
  piecesAcross,
  seeded,
  shortPieces,
  some,
  wordsOf,
} from './queries.ts';

const random = seeded(3);
const built = await pages();
const entries = await inMemory();
const documents = await inPagefind();

const queries = {
  'every piece of one to four characters': [...shortPieces(built)],
  'every word of two segmenters': [...wordsOf(built)],
  'a thousand longer pieces': longPieces(built, 1_000, random),
  'five hundred pieces copied across the ends of blocks': piecesAcross(built, 500, random),
};

for (const [name, all] of Object.entries(queries)) {
  test(`${name}: every page that holds it is found as exact, and no other`, () => {
    expect(all.length).toBeGreaterThan(400);
    const wrong = all.flatMap((typed) => {
      const found = literalMatches(entries, readQuery(typed)).filter(({ why }) => why === 'exact');
      return difference(typed, found.map(({ entry }) => addressOf(entry)).sort());
    });
    expect(wrong).toEqual([]);
  });

  test(`${name}: Pagefind finds the same`, async () => {
    const wrong: string[] = [];
    for (const typed of some(all, 1_000, random)) {
      wrong.push(...difference(typed, exactSections(await pagefindAnswer(documents, typed))));
    }
    expect(wrong).toEqual([]);
  });
}

function difference(typed: string, found: string[]): string[] {
  const expected = holders(built, typed).map(addressOf).sort();
  if (found.join() === expected.join()) return [];
  return [`${JSON.stringify(typed)} is in ${expected.join(', ')}; found in ${found.join(', ')}`];
}
