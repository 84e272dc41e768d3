import { expect, test } from 'vitest';
import { readPlaces } from '../../../src/reading/reading-places.ts';

test('places are read in the order in which they were kept', () => {
  const places = [
    { theme: 'career-paths', point: 'baby-sleep' },
    { theme: 'motivation', point: 'lazy' },
  ];
  expect(readPlaces(JSON.stringify(places))).toEqual(places);
});

test('nothing kept, or something else under that name, gives no places', () => {
  for (const kept of [null, '', '{', 'null', '{}', '"动机"', '[null, 1, "欲望", []]']) {
    expect(readPlaces(kept)).toEqual([]);
  }
});

test('only what could be an address of ours is taken', () => {
  const spoiled = [
    { theme: 'motivation', point: '"><img>' },
    { theme: '../elsewhere', point: 'lazy' },
    { theme: 'https://example.org/', point: 'lazy' },
    { theme: '动机', point: 'lazy' },
    { theme: 'motivation', point: 7 },
    { theme: 'motivation' },
  ];
  const sound = { theme: 'motivation', point: 'lazy' };
  expect(readPlaces(JSON.stringify([...spoiled, sound]))).toEqual([sound]);
});
