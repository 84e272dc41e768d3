import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import {
  readAliases,
  readReadings,
  type SoundsFile,
} from '../../../src/search/inexact/alias-tables.ts';
import { inexactMatches } from '../../../src/search/inexact/inexact-matches.ts';
import { answer } from '../../../src/search/query/answer.ts';
import { literalMatches, readQuery } from '../../../src/search/query/literal.ts';
import { folder } from '../built-site.ts';
import { addressOf, aliases, inMemory } from './both-engines.ts';
import { blocksOf, plain, seeded, some, wordsOf } from './queries.ts';
import { wordsWithASlip } from './slips.ts';
import { thirtySearches } from './thirty-searches.ts';

const random = seeded(11);
const entries = await inMemory();
const tables = readAliases(await aliases());
const file = await readFile(path.join(folder, 'search-sounds.json'), 'utf8');
const sounds = readReadings((JSON.parse(file) as SoundsFile).pinyin);

const words = [...wordsOf(entries)].filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
const cutter = Jieba.withDict(dict);
const long = entries
  .flatMap(blocksOf)
  .flatMap((block) => cutter.cut(block, true))
  .filter((word, at, all) => /^\p{Script=Han}{3,}$/u.test(word) && all.indexOf(word) === at);
const names = [...wordsOf(entries)].filter((word) => /^[a-z]{5,}$/i.test(word));
const characters = [...new Set(words.join(''))];
const common = new TextDecoder('gbk')
  .decode(Uint8Array.from({ length: 2 * 40 * 94 }, byteOfLevelOne))
  .match(/\p{Script=Han}/gu)!;

function search(typed: string) {
  const query = readQuery(typed);
  const literal = literalMatches(entries, query);
  const { matches, suggestion } = inexactMatches(
    entries,
    query,
    literal.length > 0,
    tables,
    sounds,
  );
  return answer(query.text, [...literal, ...matches], suggestion);
}

const texts = new Map(entries.map((entry) => [addressOf(entry), plain(entry.source)]));

/** The searches after which none of the first five sections holds the word that was meant. */
function inVain(searches: [typed: string, meant: string][]) {
  return searches.filter(([typed, meant]) => {
    const first = search(typed).sections.slice(0, 5).map(addressOf);
    return !first.some((address) => texts.get(address)!.includes(plain(meant)));
  });
}

const spelled = (word: string) => pinyin(word, { toneType: 'none', type: 'array', v: true });

test('every word is found by its pinyin: joined, spaced, and with an IME’s apostrophes', () => {
  expect(words.length).toBeGreaterThan(300);
  for (const between of ['', ' ', "'"]) {
    expect(inVain(words.map((word) => [spelled(word).join(between), word]))).toEqual([]);
  }
});

test('nearly every word is found while its last syllable is unfinished', () => {
  const unfinished = words.filter((word) => spelled(word).at(-1)!.length > 1);
  const missed = inVain(unfinished.map((word) => [spelled(word).join('').slice(0, -1), word]));
  expect(missed.length).toBeLessThan(unfinished.length / 50);
});

test('every word is found in Traditional characters, and as Taiwan and Hong Kong say it', () => {
  for (const to of ['t', 'tw', 'hk', 'twp', 'hkp'] as const) {
    const convert = Converter({ from: 'cn', to });
    expect(inVain(words.map((word) => [convert(word), word]))).toEqual([]);
  }
});

test('at least 95 % of slips in words of three and more characters lead to the word', () => {
  for (const [all, replacing] of [
    [long, characters],
    [names, [...'etaoinshrdlu']],
  ] as const) {
    expect(all.length).toBeGreaterThan(5);
    const searches = all.flatMap((word) =>
      wordsWithASlip(word, replacing, random).map((typed): [string, string] => [typed, word]),
    );
    expect(inVain(searches).length).toBeLessThanOrEqual(searches.length / 20);
  }
});

test('a word in 汉字 of the same sound leads to the word', () => {
  const heard = {
    瓶劲: '瓶颈',
    数剧: '数据',
    炼单: '炼丹',
    算利: '算力',
    大摸型: '大模型',
    带款: '带宽',
  };
  for (const [typed, meant] of Object.entries(heard)) {
    const { suggestion, exact, sections } = search(typed);
    expect([typed, suggestion, exact]).toEqual([typed, meant, false]);
    expect(sections[0]!.why).toMatch(/^(?:homophone|typo)$/);
  }
});

test('three people find what they look for, each ten times', () => {
  for (const searches of Object.values(thirtySearches)) {
    const first = Object.keys(searches).map((typed) => {
      const [section] = search(typed).sections;
      return [typed, section ? addressOf(section).replace(/\/$/, '') : 'nothing'];
    });
    expect(Object.fromEntries(first)).toEqual(searches);
  }
});

test('words that are read as typed come before pieces of words that are', () => {
  const holds = search('dongji').sections.map((section) =>
    texts.get(addressOf(section))!.includes('动机'),
  );
  expect(holds).toContain(true);
  expect(holds).toEqual(holds.toSorted((a, b) => Number(b) - Number(a)));
  const [first] = search('读博士').sections;
  expect(first && addressOf(first)).toBe('career-paths/phd');
});

test('nonsense finds nothing', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const texts = Array.from({ length: 300 }, () => [
    ...[3, 4, 5, 6].map((length) => textOf(common, length)),
    ...[6, 7, 8].map((length) => textOf(letters, length)),
  ]).flat();
  const found = texts.filter((text) => search(text).total > 0);
  expect(found.length).toBeLessThan(texts.length / 200);
  for (const text of ['xyzzy', 'asdfgh', 'lorem ipsum', '今天天气怎么样', '世界杯冠军', '红烧肉']) {
    expect([text, search(text).total]).toEqual([text, 0]);
  }
});

test('whatever is not there as typed says why it was found', () => {
  const typed = [
    ...some(words, 60, random).map((word) => spelled(word).join('')),
    ...Object.values(thirtySearches).flatMap((each) => Object.keys(each)),
  ];
  for (const { query, sections } of typed.map(search)) {
    for (const { why, ...place } of sections) {
      const isThere = texts.get(addressOf(place))!.includes(plain(query));
      expect([query, why === 'exact']).toEqual([query, isThere]);
    }
  }
});

function textOf(characters: readonly string[], length: number) {
  const one = () => characters[Math.floor(random() * characters.length)]!;
  return Array.from({ length }, one).join('');
}

/** The bytes of the 3,755 汉字 of level 1 in GB 2312: rows 16 to 55. */
function byteOfLevelOne(_: unknown, at: number) {
  const cell = Math.floor(at / 2);
  return at % 2 === 0 ? 0xb0 + Math.floor(cell / 94) : 0xa1 + (cell % 94);
}
