import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasStamp, stampOf, writeStamp } from '../../../src/tasks/stamp.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stamp-'));
  await mkdir(path.join(folder, 'zh'));
  await writeFile(path.join(folder, 'zh/动机.mdx'), '时势造英雄');
});
afterEach(() => rm(folder, { recursive: true }));

const stamp = (...facts: string[]) => stampOf([folder], facts);

test('a stamp stays the same while nothing changes, though files are written again', async () => {
  const before = await stamp('/');
  await writeFile(path.join(folder, 'zh/动机.mdx'), '时势造英雄');
  expect(await stamp('/')).toBe(before);
});

test('a changed text, a new file, a new name, a lost file and another fact each change the stamp', async () => {
  const seen = [await stamp('/'), await stamp('/kb/')];
  await writeFile(path.join(folder, 'zh/动机.mdx'), '英雄造时势');
  seen.push(await stamp('/'));
  await writeFile(path.join(folder, '空.mdx'), '');
  seen.push(await stamp('/'));
  await rename(path.join(folder, '空.mdx'), path.join(folder, '白.mdx'));
  seen.push(await stamp('/'));
  await rm(path.join(folder, 'zh/动机.mdx'));
  seen.push(await stamp('/'));
  expect(new Set(seen).size).toBe(seen.length);
});

test('a text moved from one file to the next changes the stamp', async () => {
  await writeFile(path.join(folder, 'a'), '一二');
  await writeFile(path.join(folder, 'b'), '三');
  const before = await stamp();
  await writeFile(path.join(folder, 'a'), '一');
  await writeFile(path.join(folder, 'b'), '二三');
  expect(await stamp()).not.toBe(before);
});

test('work counts as done from its stamp on, until the stamp is taken back or is another', async () => {
  const file = path.join(folder, 'cache/built');
  const found = [await hasStamp(file, 'a')];
  await writeStamp(file, 'a');
  found.push(await hasStamp(file, 'a'), await hasStamp(file, 'b'));
  await writeStamp(file, undefined);
  found.push(await hasStamp(file, 'a'));
  expect(found).toEqual([false, true, false, false]);
});
