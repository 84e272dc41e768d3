import { expect, test } from 'vitest';
import { publishedNames } from '../../../src/authoring/published-names.ts';

test('the ledger’s names of a theme are found in keys, paths and fragments', () => {
  const ledger = {
    '/motivation/desire/': { '#fear': '恐惧' },
    '/motivation/#no-escape': '逃避',
    moved: { '/career/phd/': '/motivation/phd/' },
  };
  expect(
    [...publishedNames(ledger, 'motivation')].filter((name) => /^[a-z-]+$/.test(name)),
  ).toEqual(['desire', 'fear', 'no-escape', 'phd']);
  expect([...publishedNames(ledger, 'other')]).toEqual([]);
  expect([...publishedNames(null, 'motivation')]).toEqual([]);
});
