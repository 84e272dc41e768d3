import { expect, test } from 'vitest';
import { openInexact } from '../../../src/search/inexact/open-inexact.ts';
import { readQuery } from '../../../src/search/query/literal.ts';
import { resultsFor } from '../../../src/search/results-for.ts';
import { aliases, inMemory, inPagefind, pagefindAnswer, pages } from './both-engines.ts';
import { randomAbsent, recombinedAbsent, seeded } from './queries.ts';

const random = seeded(7);
const built = await pages();
const entries = await inMemory();
const inexact = openInexact('/', await aliases());
const documents = await inPagefind();

const absent = {
  'a thousand random texts': randomAbsent(built, 1_000, random),
  'a thousand recombinations of words': recombinedAbsent(built, 1_000, random),
};

for (const [name, texts] of Object.entries(absent)) {
  test(`${name} that no page holds: none is shown as if it were there`, async () => {
    const shown = texts.filter((text) => resultsFor(entries, readQuery(text), inexact).exact);
    expect(shown).toEqual([]);
    for (const text of texts.slice(0, 300)) {
      if ((await pagefindAnswer(documents, text)).exact) shown.push(text);
    }
    expect(shown).toEqual([]);
  });
}
