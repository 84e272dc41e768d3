import { expect, test } from 'vitest';
import { publishedNames, publishedThemes } from '../../../src/authoring/published-names.ts';
import { readLedger } from '../../../src/permalinks/read-ledger.ts';

const { entries } = readLedger(`[
  { "address": "/motivation/", "words": "动机" },
  { "address": "/motivation/desire/", "words": "欲望" },
  { "address": "/motivation/desire/#fear", "words": "恐惧" },
  { "address": "/motivation/#lead", "words": "引子", "movedTo": "/motivation/desire/#fear" },
  { "address": "/phd/true-love/", "words": "热爱", "deleted": true },
]`);

test('what was ever published in a theme keeps its name for good, moved and deleted or not', () => {
  expect([...publishedNames(entries, 'motivation')]).toEqual(['desire', 'fear', 'lead']);
  expect([...publishedNames(entries, 'phd')]).toEqual(['true-love']);
  expect([...publishedNames(entries, 'night-shifts')]).toEqual([]);
});

test('what was ever a theme keeps its name too', () => {
  expect([...publishedThemes(entries)]).toEqual(['motivation', 'phd']);
});
