import { expect, test } from 'vitest';
import { numbersOf, placeOn, rounded, ruler } from '../../../../src/reading/figures/scale.ts';

test('the scores of the talk lie where a ruler of 100 has them', () => {
  expect(placeOn(100, 80, 85)).toEqual({ x: '80%', width: '5%' });
  expect(placeOn(100, 70, 80)).toEqual({ x: '70%', width: '10%' });
  expect(placeOn(100, 50, 50)).toEqual({ x: '50%', width: '0%' });
});

test('3 of 300ns are a hundredth of the scale, as long as they are', () => {
  expect([3, 30, 300].map((ns) => placeOn(300, 0, ns).width)).toEqual(['1%', '10%', '100%']);
});

test('a place is written with two decimals at most', () => {
  expect(placeOn(3, 1, 2)).toEqual({ x: '33.33%', width: '33.33%' });
});

test('a ruler has an edge and eleven ticks, the first, the middle one and the last longer', () => {
  expect(ruler.split('M')).toEqual([
    '',
    '0 0h100',
    '0 0v2',
    ...[10, 20, 30, 40].map((x) => `${x} 0v1`),
    '50 0v2',
    ...[60, 70, 80, 90].map((x) => `${x} 0v1`),
    '100 0v2',
  ]);
});

test('the long ticks are numbered', () => {
  expect(numbersOf(100)).toEqual([0, 50, 100]);
  expect(numbersOf(300)).toEqual([0, 150, 300]);
});

test('what is computed is written as one would reckon it by hand', () => {
  expect([3.3 * 3, 0.1 * 3, 100 * 3].map(rounded)).toEqual([9.9, 0.3, 300]);
  expect(numbersOf(0.6)).toEqual([0, 0.3, 0.6]);
});
