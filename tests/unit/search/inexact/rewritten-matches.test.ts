import { expect, test } from 'vitest';
import { readAliases } from '../../../../src/search/inexact/alias-tables.ts';
import { rewrittenMatches } from '../../../../src/search/inexact/rewritten-matches.ts';
import { readQuery } from '../../../../src/search/query/literal.ts';
import { entries, seen, tables } from './notes.ts';

const aliases = readAliases(tables);
const found = (typed: string) => rewrittenMatches(entries, readQuery(typed), aliases);

test('Traditional characters mark the Simplified text', () => {
  expect(seen(found('資源瓶頸'))).toEqual(['traditional bottlenecks: 资源瓶颈']);
  expect(seen(found('資料中心'))).toEqual(['traditional compute: 数据中心']);
});

test('a synonym marks the word that stands for what was typed', () => {
  expect(seen(found('GPU'))).toEqual(['synonym memory: 显卡']);
  expect(seen(found('杀手级应用'))).toEqual([
    'synonym models: killer app',
    'synonym killer-app: killer app|killer app',
  ]);
});

test('a Latin synonym is no piece of a word', () => {
  expect(seen(found('人工智能'))).toEqual([]);
});

test('a title comes before the text, words side by side before words apart', () => {
  const [title, text] = ['memory', 'bottlenecks'].map((place) =>
    found('vram').find(({ entry }) => (entry.section ?? entry.theme) === place),
  );
  expect(title!.score).toBeGreaterThan(text!.score);
  const apart = found('vram 带宽')[0]!;
  expect(apart.score).toBeLessThan(text!.score);
});
