import { expect, test } from 'vitest';
import { buildIndex } from '../../../../src/search/pagefind/build-index.ts';
import { decodeIndex } from '../../../../src/search/pagefind/decode-index.ts';
import { entryUrl } from '../../../../src/search/pagefind/document.ts';
import { pagefindDocuments } from '../../../../src/search/pagefind/documents.ts';
import { readQuery } from '../../../../src/search/query/literal.ts';
import { lexiconOf, requiredTerms } from '../../../../src/search/query/terms.ts';
import type { Entry } from '../../../../src/search/query/entry.ts';
import { addressOf, entries, searchables } from '../some-entries.ts';
import { pagefindInNode } from './pagefind-in-node.ts';

const files = await buildIndex(entries);
const pagefind = await pagefindInNode(files);
const documents = pagefindDocuments(pagefind, lexiconOf(searchables));

async function found(typed: string, limit = 20) {
  return (await documents.find(readQuery(typed), limit)).entries.map(addressOf).sort();
}

test('only what a browser fetches is written: no interface of Pagefind’s own', () => {
  expect(files.map(({ path }) => path.replace(/_[\da-f]{5,}/, '')).sort()).toEqual([
    'fragment/zh-cn_group.pf_fragment',
    'index/zh-cn.pf_index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.js',
    'pagefind.zh-cn.pf_meta',
    'wasm.unknown.pagefind',
  ]);
});

test('the index, decoded, holds every page and every term of the text', () => {
  const { urls, words } = decodeIndex(files);
  expect([...urls].sort()).toEqual(entries.map(entryUrl).sort());
  const required = searchables.flatMap(({ loose }) => requiredTerms(loose.text));
  expect(required.filter((word) => !words.has(word))).toEqual([]);
});

test('a site with nothing to search is not built', async () => {
  await expect(buildIndex([])).rejects.toThrow('There is nothing to search');
});

test('the entries come back from the real Pagefind to the letter', async () => {
  for (const [typed, address] of [
    ['80~85', 'scores'],
    ['paid by', 'startup'],
  ] as const) {
    const { entries: hits } = await documents.find(readQuery(typed), 20);
    const entry = entries.find(({ section }) => section === address)!;
    expect(hits).toEqual([expect.objectContaining(entry)]);
  }
});

test('pieces cut anywhere are found, and nothing that does not hold them', async () => {
  expect(await found('短视')).toEqual(['killer-app']);
  expect(await found('频')).toEqual(['killer-app', 'model-maturity', 'scores']);
  expect(await found('flow')).toEqual(['startup']);
  expect(await found('LLERAP')).toEqual(['killer-app']);
  expect(await found('80～85')).toEqual(['scores']);
  expect(await found('%')).toEqual(['startup']);
  expect(await found('p 是短视频。当然')).toEqual(['killer-app']);
  expect(await found('短视言')).toEqual([]);
  expect(await found('显存')).toEqual([]);
  expect(await found('')).toEqual([]);
});

test('several words are found apart, one of them in the theme’s title', async () => {
  expect(await found('未知 短视频')).toEqual(['killer-app']);
  expect(await found('够好 killer')).toEqual(['killer-app']);
  expect(await found('职业 flow')).toEqual(['startup']);
});

test('no more are read than were asked for, and it is told that there may be more', async () => {
  const { entries: some, more } = await documents.find(readQuery('频'), 1);
  expect([some.length, more]).toEqual([1, true]);
});

test('where the words of the site are not known, a small site is read whole', async () => {
  const blind = pagefindDocuments(pagefind, null);
  const { entries: all } = await blind.find(readQuery('flow'), 20);
  expect(all.map(addressOf)).toEqual(['startup']);
});

test('on a large site each page is a file of its own, found all the same', async () => {
  const many = Array.from({ length: 320 }, (_, index): Entry => ({
    theme: 'long',
    section: index === 0 ? null : `s${index}`,
    title: `第 ${index} 节`,
    themeTitle: '长文',
    passages: [
      { point: null, kind: 'text', text: `数据规模 ${index} 号：带宽 x${index}y 很难控制。` },
    ],
  }));
  const index = await buildIndex(many);
  expect(index.filter(({ path }) => path.endsWith('.pf_fragment')).length).toBe(320);
  const large = pagefindDocuments(await pagefindInNode(index), ['x7y', 'x17y', '7', '17']);
  const { entries: hits } = await large.find(readQuery('x17'), 20);
  expect(hits.map(addressOf)).toEqual(['s17']);
  const { entries: first, more } = await large.find(readQuery('带宽'), 12);
  expect([first.length, more]).toEqual([12, true]);
  expect(process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE']).toBe(undefined);
});
