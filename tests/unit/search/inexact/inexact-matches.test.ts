import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAliases, readReadings } from '../../../../src/search/inexact/alias-tables.ts';
import { inexactMatches, wantsSounds } from '../../../../src/search/inexact/inexact-matches.ts';
import { literalMatches, readQuery } from '../../../../src/search/query/literal.ts';
import { entries, seen, tables } from './notes.ts';

const aliases = readAliases(tables);
const sounds = readReadings('jin劲');
const found = (typed: string) => {
  const query = readQuery(typed);
  const isFound = literalMatches(entries, query).length > 0;
  return inexactMatches(entries, query, isFound, aliases, sounds);
};

test('what the query was taken for is said where it is one text', () => {
  expect(found('短频视').suggestion).toBe('短视频');
  expect(found('chatgtp').suggestion).toBe('ChatGPT');
  expect(found('瓶劲').suggestion).toBe('瓶颈');
  expect(found('duanship').suggestion).toBe('短视频');
  expect(found('vram').suggestion).toBe('显存');
});

test('nothing is suggested for what is there as typed, or only in part', () => {
  expect(found('显存').suggestion).toBe(undefined);
  expect(found('app').suggestion).toBe(undefined);
  expect(found('显存带宽').suggestion).toBe(undefined);
});

test('what is there as typed is no slip, but may be said in other words', () => {
  expect(seen(found('视频').matches)).toEqual([]);
  expect(seen(found('killer app').matches)).toEqual([]);
  const same = readAliases({ ...tables, synonyms: '显卡 内存' });
  expect(seen(inexactMatches(entries, readQuery('显卡'), true, same).matches)).toEqual([
    'synonym memory: 内存',
  ]);
});

test('Traditional characters with a slip are found', () => {
  expect(seen(found('短頻視').matches)).toEqual(['typo killer-app: 短视频']);
});

test('nonsense finds nothing', () => {
  for (const typed of [
    'xyzzy',
    '龘靐齉',
    '卧槽泥马',
    'asdfghjkl',
    '🦄🦄',
    '!!!',
    '…',
    '',
    'qqq www',
  ]) {
    expect(found(typed)).toEqual({ matches: [] });
  }
});

test('more sounds are wanted for 汉字 that the site does not have', () => {
  expect(wantsSounds(readQuery('瓶劲'), aliases)).toBe(true);
  expect(wantsSounds(readQuery('瓶颈'), aliases)).toBe(false);
  expect(wantsSounds(readQuery('jin'), aliases)).toBe(false);
});

test('marks are in order, inside the text, in one block, and cover whole characters', () => {
  const piece = fc.oneof(
    fc.constantFrom(...'资源瓶颈短视频显卡内存𠮷數據頻視影片劲的', ' ', "'", '-', '，'),
    fc.constantFrom('duan', 'shi', 'pin', 'xian', 'c', 'gpu', 'killer', 'app', 'chatgtp', 'v', 's'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) =>
      found(pieces.join('')).matches.every(({ entry: { source }, why, spans }) => {
        const inOrder = spans.every(([start], at) => start >= (spans[at - 1]?.[1] ?? 0));
        const texts = spans.map(([start, end]) =>
          end <= source.length ? source.slice(start, end) : '',
        );
        const whole = texts.every((text) => text !== '' && !/[\n\t]|\p{Cs}/u.test(text));
        return inOrder && whole && !['exact', 'punctuation', 'words'].includes(why);
      }),
    ),
    { numRuns: 200 },
  );
});
