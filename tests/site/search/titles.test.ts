import { expect, test } from 'vitest';
import { openInexact } from '../../../src/search/inexact/open-inexact.ts';
import { readQuery } from '../../../src/search/query/literal.ts';
import { resultsFor } from '../../../src/search/results-for.ts';
import type { SearchResults } from '../../../src/search/results.ts';
import { aliases, inMemory, inPagefind, pagefindAnswer, pages } from './both-engines.ts';
import { plain } from './queries.ts';

const entries = await inMemory();
const titles = (await pages()).map(({ title }) => title);
const inexact = openInexact('/', await aliases());
const documents = await inPagefind();

test('a title typed in full comes first', async () => {
  for (const title of titles) {
    for (const results of await answers(title)) expect(titleOf(results)).toBe(title);
  }
});

test('a piece of a title, however short, brings a section first that has it in its title', async () => {
  const pieces = new Set(titles.flatMap(piecesOf));
  const wrong: string[] = [];
  for (const piece of pieces) {
    for (const results of await answers(piece)) {
      if (!plain(titleOf(results)).includes(plain(piece))) wrong.push(piece);
    }
  }
  expect(wrong).toEqual([]);
});

/** Of both engines. */
async function answers(typed: string) {
  return [resultsFor(entries, readQuery(typed), inexact), await pagefindAnswer(documents, typed)];
}

function titleOf({ sections }: SearchResults) {
  return sections[0]!.title.map(({ text }) => text).join('');
}

function piecesOf(title: string): string[] {
  const characters = [...title];
  return characters.flatMap((_, start) =>
    characters
      .slice(start)
      .map((_, length) => characters.slice(start, start + length + 1).join(''))
      .filter((piece) => piece.trim()),
  );
}
