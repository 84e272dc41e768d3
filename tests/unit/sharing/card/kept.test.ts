import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kept } from '../../../../src/sharing/card/kept.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('a card is drawn once, however often the site is built', async () => {
  let drawn = 0;
  const draw = () => Promise.resolve(Buffer.from(`drawn ${(drawn += 1)}`));
  const first = await kept(folder, 'bandwidth-1.png', draw);
  const second = await kept(folder, 'bandwidth-1.png', draw);
  expect([first, second].map(String)).toEqual(['drawn 1', 'drawn 1']);
});

test('a card that could not be drawn leaves nothing behind', async () => {
  const failing = kept(folder, 'bandwidth-1.png', () => Promise.reject(new Error('no glyph')));
  await expect(failing).rejects.toThrow('no glyph');
  expect(await readdir(folder)).toEqual([]);
});
