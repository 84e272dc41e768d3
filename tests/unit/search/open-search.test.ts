import { expect, test } from 'vitest';
import { instantFile } from '../../../src/search/instant/instant-file.ts';
import { openSearch } from '../../../src/search/open-search.ts';
import type { SearchResults } from '../../../src/search/results.ts';
import { served } from './served.ts';
import { aliases } from './some-aliases.ts';
import { entries } from './some-entries.ts';

const text = ['search.json', JSON.stringify(instantFile(entries))] as const;
const tables = ['search-aliases.json', JSON.stringify(aliases)] as const;
const sounds = ['search-sounds.json', JSON.stringify({ pinyin: 'pin品' })] as const;

/** The search of a site with these files. Pagefind is not among what this process can load. */
async function opened(...files: (readonly [string, string])[]) {
  return openSearch({ base: await served(new Map(files)), saveData: false });
}

function listed({ sections }: SearchResults) {
  return sections.map(({ section, why }) => `${section} ${why}`);
}

test('the text answers at once, and the settled answer is the very same where nothing changed', async () => {
  const engine = await opened(text, tables);
  const first = engine.search('短视频');
  expect(first && listed(first)).toEqual(['killer-app exact']);
  expect(first?.final).toBe(true);
  expect(await engine.settle('短视频')).toBe(first);
  expect(engine.search('短视频')).toBe(first);
});

test('what is typed otherwise is found as soon as that has loaded, and until then nothing is final', async () => {
  const engine = await opened(text, tables);
  const first = engine.search('duanshipin');
  expect([first?.total, first?.final]).toEqual([0, false]);
  const settled = await engine.settle('duanshipin');
  expect(listed(settled)).toEqual(['killer-app pinyin']);
  expect([settled.final, settled.exact]).toEqual([true, false]);
  expect(engine.search('TikTok')?.total).toBe(1);
});

test('what is found otherwise comes after what is listed already', async () => {
  const engine = await opened(text, tables);
  const settled = await engine.settle('視頻');
  expect(listed(settled)).toEqual(['null traditional', 'killer-app traditional']);
});

test('the sounds of other characters are learned where nothing else helps', async () => {
  const deaf = await (await opened(text, tables)).settle('视品');
  expect([listed(deaf), deaf.final]).toEqual([[], true]);
  const engine = await opened(text, tables, sounds);
  expect(listed(await engine.settle('视品'))).toEqual(['null homophone', 'killer-app homophone']);
});

test('of what does not load, only what it would have found is missing', async () => {
  const engine = await opened(text);
  expect(listed(await engine.settle('短视频'))).toEqual(['killer-app exact']);
  const settled = await engine.settle('duanshipin');
  expect([settled.total, settled.final]).toEqual([0, true]);
});

test('a query that another one follows gets its first answer, and does not disturb the other', async () => {
  const engine = await opened(text, tables);
  const first = engine.search('短');
  const one = engine.settle('短');
  const second = engine.search('短视频');
  expect(await one).toBe(first);
  expect(await engine.settle('短视频')).toBe(second);
});

test('in development there is no Pagefind to wait for', async () => {
  const engine = await opened(['search.json', JSON.stringify(instantFile(entries, false))], tables);
  const start = performance.now();
  const settled = await engine.settle('显存');
  expect([settled.total, settled.final]).toEqual([0, true]);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test('with neither the text nor Pagefind there is no search', async () => {
  await expect(opened(tables)).rejects.toThrow('All promises were rejected');
  await expect(opened(['search.json', '<!doctype html>'])).rejects.toThrow(
    'All promises were rejected',
  );
});
