import { expect, test } from 'vitest';
import { loadJson } from '../../../src/search/load-json.ts';
import { served } from './served.ts';

const base = await served(
  new Map([
    ['search.json', '{"indexed":true}'],
    ['page.json', '<!doctype html>'],
  ]),
);

test('a file of ours is read', async () => {
  expect(await loadJson(`${base}search.json`)).toEqual({ indexed: true });
});

test('a missing file, and a page in its place, are refused', async () => {
  await expect(loadJson(`${base}missing.json`)).rejects.toThrow(`${base}missing.json: 404`);
  await expect(loadJson(`${base}page.json`)).rejects.toThrow('JSON');
});
