import { expect, test } from 'vitest';
import { strand } from '../../../../src/reading/figures/strand.ts';

test('a strand runs from the top to the bottom, and is upright at both ends', () => {
  expect(strand(0, 100)).toBe('M0 0C0 60 100 40 100 100');
});

test('two strands that change sides are each other’s mirror, and cross in the middle', () => {
  const [there, back] = [strand(0, 100), strand(100, 0)].map(
    (path) => path.match(/\d+/g)?.map(Number) ?? [],
  );
  expect(back?.map((value, at) => (at % 2 === 0 ? 100 - value : value))).toEqual(there);
  expect([middle(there, 0), middle(there, 1)]).toEqual([50, 50]);
});

/** A cubic Bézier curve at its half, by de Casteljau. */
function middle(numbers: number[] = [], axis: 0 | 1): number {
  const [a = 0, b = 0, c = 0, d = 0] = numbers.filter((_, at) => at % 2 === axis);
  return (a + 3 * b + 3 * c + d) / 8;
}
