import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSlipFrom } from '../../../../src/search/inexact/is-one-slip-from.ts';

const word = fc.string({ unit: fc.constantFrom(...'短视频数据模型'), minLength: 2, maxLength: 9 });
const place = fc.nat({ max: 20 });
const character = fc.constantFrom(...'短视频错');

/** A word, and the same with one slip. */
const slip = fc
  .tuple(word, place, character, fc.constantFrom('wrong', 'missing', 'added', 'swapped'))
  .map(([meant, at, character, kind]) => {
    const start = at % (kind === 'swapped' ? meant.length - 1 : meant.length);
    const [before, rest] = [meant.slice(0, start), meant.slice(start)];
    const typed = {
      wrong: before + character + rest.slice(1),
      missing: before + rest.slice(1),
      added: before + character + rest,
      swapped: before + rest[1] + rest[0] + rest.slice(2),
    }[kind];
    return { meant, typed };
  })
  .filter(({ meant, typed }) => meant !== typed && typed.length > 1);

test('one wrong, missing, additional or swapped character is one slip, either way', () => {
  fc.assert(
    fc.property(slip, ({ meant, typed }) => {
      expect([isOneSlipFrom(typed, meant), isOneSlipFrom(meant, typed)]).toEqual([true, true]);
    }),
  );
});

test('no character and two characters are not one slip', () => {
  const pairs = [
    ['短视频', '短视频'],
    ['短视频', '频视短'],
    ['短视频', '短'],
    ['大模型', '小模形'],
    ['数据', '算力'],
  ] as const;
  expect(pairs.filter(([a, b]) => isOneSlipFrom(a, b))).toEqual([]);
});
