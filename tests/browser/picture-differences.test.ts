import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { pictureDifferences } from './picture-differences.ts';

const paper = [252, 250, 246];
const seal = [190, 40, 30];
const bar = { left: 40, top: 20, width: 16, height: 10, colour: seal };
const hairline = { left: 10, top: 40, width: 80, height: 1, colour: [90, 85, 80] };
const kept = picture([bar, hairline]);

test('a picture that is the same, or drifted by some pixels, is alike', () => {
  expect(pictureDifferences(picture([bar, hairline]), kept)).toEqual([]);
  const drifted = [bar, hairline].map((box) => ({ ...box, left: box.left + 2, top: box.top - 2 }));
  expect(pictureDifferences(picture(drifted), kept)).toEqual([]);
  expect(pictureDifferences(picture([bar, hairline], { width: 104, height: 58 }), kept)).toEqual(
    [],
  );
});

test('what is gone, has moved, or has another colour is found where it is', () => {
  const found = (...boxes: Box[]) => pictureDifferences(picture(boxes), kept);
  expect(found(hairline)).toContain('43,19');
  expect(found({ ...bar, left: 48 }, hairline)).toContain('59,19');
  expect(found({ ...bar, colour: [60, 60, 60] }, hairline)).toContain('43,19');
  expect(found(bar)).toContain('43,37');
});

test('a picture of another size is not compared any further', () => {
  expect(pictureDifferences(picture([], { width: 120, height: 60 }), kept)).toEqual([
    '120 × 60 instead of 100 × 60',
  ]);
});

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  colour: number[];
}

function picture(boxes: Box[], { width, height } = { width: 100, height: 60 }): PNG {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const box = boxes.find(
        ({ left, top, width, height }) =>
          x >= left && x < left + width && y >= top && y < top + height,
      );
      png.data.set([...(box?.colour ?? paper), 255], (y * width + x) * 4);
    }
  }
  return png;
}
