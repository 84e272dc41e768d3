import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined, occurrences, passageAt, prominence } from '../../../../src/search/query/match.ts';
import { entryOf, searchables } from '../some-entries.ts';

test('occurrences are told in the source, never overlapping', () => {
  const entry = entryOf('killer-app');
  expect(occurrences(entry, entry.folded, 'killerapp')).toEqual([
    [4, 14],
    [28, 38],
  ]);
  expect(occurrences(entry, entry.folded, '显存')).toEqual([]);
});

test('a whole title is more than its beginning, its inside, a heading, the text, text across blocks', () => {
  const scores = [
    ['startup', '创业'],
    ['model-maturity', '模型够好'],
    ['killer-app', 'killerapp'],
    ['scores', '语言'],
    ['killer-app', '短视频'],
    ['killer-app', '短视频。当然'],
  ].map(([address, text]) => {
    const entry = entryOf(address!);
    return prominence(entry, occurrences(entry, entry.folded, text!));
  });
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
});

test('an offset is in the title, or in the passage that it follows the beginning of', () => {
  const entry = entryOf('killer-app');
  expect(passageAt(entry, 0)).toBe(-1);
  for (const [index, start] of entry.starts.entries()) {
    expect(passageAt(entry, start)).toBe(index);
    expect(passageAt(entry, start - 1)).toBe(index - 1);
  }
});

test('spans that overlap or touch become one', () => {
  expect(
    joined([
      [4, 6],
      [0, 2],
      [2, 3],
      [5, 8],
    ]),
  ).toEqual([
    [0, 3],
    [4, 8],
  ]);
});

test('joined spans cover what their parts cover, and nothing else', () => {
  const span = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))
    .map(([start, length]) => [start, start + length] as const);
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const covered = (all: readonly (readonly [number, number])[]) =>
        Array.from({ length: 50 }, (_, at) => all.some(([start, end]) => start <= at && at < end));
      expect(covered(joined(spans))).toEqual(covered(spans));
    }),
  );
});

test('an entry without passages has a title and no more', () => {
  expect(passageAt({ ...searchables[0]!, starts: [] }, 3)).toBe(-1);
});
