import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentPlace } from '../../../src/reading/reading-place.ts';

test('the reader is in the last section whose heading has passed the line', () => {
  expect(currentPlace([-900, -200, 260, 700], 250, false)).toBe(1);
  expect(currentPlace([-900, -200, 250, 700], 250, false)).toBe(2);
});

test('above the first section the reader is in none', () => {
  expect(currentPlace([400, 900], 250, false)).toBe(-1);
  expect(currentPlace([], 250, false)).toBe(-1);
});

test('at the end of the page the reader is in the last section, however short it is', () => {
  expect(currentPlace([-900, 300, 600], 250, true)).toBe(2);
});

test('scrolling down never leads back to an earlier section', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(heights, fc.nat({ max: 5000 }), fc.nat({ max: 5000 }), (sizes, from, by) => {
      const tops = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
      const at = (scrolled: number) =>
        currentPlace(
          tops.map((top) => top - scrolled),
          250,
          false,
        );
      expect(at(from + by)).toBeGreaterThanOrEqual(at(from));
    }),
  );
});
