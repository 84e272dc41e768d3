import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literalMatches, readQuery } from '../../../../src/search/query/literal.ts';
import { addressOf, entryOf, searchables } from '../some-entries.ts';

function found(typed: string) {
  return literalMatches(searchables, readQuery(typed)).map(
    ({ entry, why, spans }) =>
      `${addressOf(entry)} ${why} ${spans.map(([start, end]) => entry.source.slice(start, end)).join('|')}`,
  );
}

test('a piece of text cut anywhere is found, and marked to the letter', () => {
  expect(found('短视')).toEqual(['killer-app exact 短视']);
  expect(found('频')).toEqual([
    'model-maturity exact 频',
    'killer-app exact 频',
    'scores exact 频',
  ]);
  expect(found('flow')).toEqual(['startup exact flow']);
  expect(found('KILLERAPP')).toEqual(['killer-app exact killer app|killer app']);
  expect(found('８０～８５')).toEqual(['scores exact 80~85']);
  expect(found('70%')).toEqual(['startup exact 70%']);
});

test('a piece copied across the end of a block or of a cell is found', () => {
  expect(found('p 是短视频。当然')).toEqual(['killer-app exact p 是短视频。\n当然']);
  expect(found('方向 分数 音频')).toEqual(['scores exact 方向\t分数\n音频']);
});

test('a few characters across the end of a block are no exact match', () => {
  expect(found('业stack')).toEqual(['startup exact 业\nStack']);
  expect(found('业sta')).toEqual(['startup punctuation 业\nSta']);
});

test('punctuation may be left out, and is said to be', () => {
  expect(found('短视频当然')).toEqual(['killer-app punctuation 短视频。\n当然']);
  expect(found('80-85')).toEqual(['scores punctuation 80~85']);
  expect(found('8085')).toEqual([]);
});

test('several words may stand apart, one of them also in the theme’s title', () => {
  expect(found('短视频 未知')).toEqual(['killer-app words 短视频|未知']);
  expect(found('音频 语言')).toEqual(['scores words 语言|语言|音频']);
  expect(found('够好 短视频')).toEqual(['killer-app words 短视频']);
  expect(found('够好 显存')).toEqual([]);
});

test('words of nothing but punctuation find nothing by themselves', () => {
  expect(readQuery('。 创业 ，').words).toEqual(['创业']);
});

test('a query is trimmed, and a book of it cut', () => {
  expect(readQuery(' \n短视频\t')).toEqual({
    text: '短视频',
    folded: '短视频',
    loose: '短视频',
    words: ['短视频'],
  });
  expect(readQuery('数据'.repeat(50_000)).text.length).toBe(10_000);
});

test('nothing finds nothing', () => {
  for (const typed of ['', ' ', '\u0000', '\u202e', '\ud800']) expect(found(typed)).toEqual([]);
});

test('every piece of an entry’s text finds the entry, and a span covers the piece', () => {
  fc.assert(
    fc.property(fc.constantFrom(...searchables), fc.nat(), fc.nat(), (entry, from, length) => {
      const start = from % entry.source.length;
      const typed = entry.source.slice(start, start + 1 + (length % 30));
      const query = readQuery(typed);
      fc.pre(query.folded !== '');
      const match = literalMatches([entryOf(addressOf(entry))], query)[0];
      const short = query.folded.length < 5 && /[\n\t]/.test(query.text);
      if (short) return;
      expect(match?.why).toBe('exact');
      for (const span of match!.spans) {
        // Once, or several times side by side, as the `l` of `killer`.
        const { folded } = readQuery(entry.source.slice(...span));
        expect(folded.replaceAll(query.folded, '')).toBe('');
      }
    }),
  );
});
