import { expect, test } from 'vitest';
import { openInexact } from '../../../../src/search/inexact/open-inexact.ts';
import { buildIndex } from '../../../../src/search/pagefind/build-index.ts';
import { pagefindDocuments } from '../../../../src/search/pagefind/documents.ts';
import { pagefindEngine } from '../../../../src/search/pagefind/pagefind-engine.ts';
import { lexiconOf } from '../../../../src/search/query/terms.ts';
import type { SearchResults } from '../../../../src/search/results.ts';
import { aliases } from '../some-aliases.ts';
import { entries, searchables } from '../some-entries.ts';
import { pagefindInNode } from './pagefind-in-node.ts';

const pagefind = await pagefindInNode(await buildIndex(entries));
const documents = pagefindDocuments(pagefind, lexiconOf(searchables));
const inexact = openInexact('/', aliases);

function listed({ sections }: SearchResults) {
  return sections.map(({ section, why }) => `${section} ${why}`);
}

test('only the settled answer is known, and it stays for the same query', async () => {
  const engine = pagefindEngine(documents, inexact);
  expect(engine.search('短视频')).toBe(null);
  const results = await engine.settle('短视频');
  expect(listed(results)).toContain('killer-app exact');
  expect([results.exact, results.final, results.more]).toEqual([true, true, false]);
  expect(engine.search('短视频')).toBe(results);
  expect(engine.search('短视')).toBe(null);
});

test('what is typed otherwise is asked for in the words of the site', async () => {
  const engine = pagefindEngine(documents, inexact);
  for (const [typed, why] of [
    ['短視頻', 'traditional'],
    ['短影片', 'traditional'],
    ['TikTok', 'synonym'],
    ['duanshipin', 'pinyin'],
    ['短频视', 'typo'],
  ]) {
    const results = await engine.settle(typed!);
    expect(listed(results)[0], typed).toBe(`killer-app ${why}`);
    expect(results.exact).toBe(false);
  }
});

test('without what finds inexact matches, what is typed is found', async () => {
  const engine = pagefindEngine(documents, undefined);
  expect(listed(await engine.settle('短视频'))).toEqual(['killer-app exact']);
  expect(listed(await engine.settle('duanshipin'))).toEqual([]);
});

test('what holds the query as typed is looked for, though enough holds it but for punctuation', async () => {
  const engine = pagefindEngine(documents, undefined);
  for (const typed of ['了，', '了：']) {
    const { sections } = await engine.settle(typed, { limit: 1 });
    expect([typed, sections[0]?.why]).toEqual([typed, 'exact']);
  }
});

test('a limit leaves the rest for later', async () => {
  const engine = pagefindEngine(documents, undefined);
  const first = await engine.settle('频', { limit: 1 });
  expect([first.sections.length, first.more]).toEqual([1, true]);
  const all = await engine.settle('频', { limit: 10 });
  expect([all.sections.length, all.more]).toEqual([3, false]);
});
