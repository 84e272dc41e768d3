import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stand } from '../../../../src/reading/preview/stand.ts';

const card = { width: 300, height: 100 };
const window = { top: 50, width: 1000, height: 800 };
const line = (left: number, top: number) => ({ left, top, bottom: top + 30 });

test('a card stands below its link, where the link begins', () => {
  expect(stand({ lines: [line(200, 300)], card, window })).toEqual({ left: 200, top: 338 });
});

test('at the bottom of the window it stands above, at the right edge further left', () => {
  expect(stand({ lines: [line(900, 720)], card, window })).toEqual({ left: 692, top: 612 });
});

test('of a broken link the nearer line counts', () => {
  const lines = [line(600, 300), line(20, 330)];
  expect(stand({ lines, card, window })).toEqual({ left: 20, top: 368 });
  const low = [line(600, 700), line(20, 730)];
  expect(stand({ lines: low, card, window })).toEqual({ left: 600, top: 592 });
});

test('whatever the window, a card never covers its link, nor leaves the window to the left', () => {
  const sizes = fc.record({ width: fc.nat(2000), height: fc.nat(2000) });
  const places = fc.tuple(fc.integer({ min: -50, max: 2000 }), fc.integer({ min: -50, max: 2000 }));
  fc.assert(
    fc.property(places, sizes, sizes, ([x, y], card, size) => {
      const { left, top } = stand({ lines: [line(x, y)], card, window: { top: 50, ...size } });
      expect(top >= y + 30 || top + card.height <= y).toBe(true);
      expect(left).toBeGreaterThan(0);
    }),
  );
});
