import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { folder } from '../built-site.ts';

const scripts = await readdir(path.join(folder, '_astro'));

/** What a file is on the wire. */
async function bytes(file: string): Promise<number> {
  return brotliCompressSync(await readFile(path.join(folder, file))).length;
}

/** The one script of this name. */
function script(name: string): string {
  const found = scripts.filter((file) => file.startsWith(`${name}.`) && file.endsWith('.js'));
  expect(found.length, name).toBe(1);
  return `_astro/${found[0]}`;
}

test('the first result of a search needs no more than 12,000 bytes', async () => {
  const all = await Promise.all([bytes(script('search-session')), bytes('search.json')]);
  expect(all[0] + all[1]).toBeLessThanOrEqual(12_000);
});

test('all scripts of a search are no more than 9,000 bytes, beside Pagefind’s own', async () => {
  const all = await Promise.all([bytes(script('search-session')), bytes(script('behind'))]);
  expect(all[0] + all[1]).toBeLessThanOrEqual(9_000);
});

test('no other script is needed: those of a search import each other and what the page has', async () => {
  for (const name of ['search-session', 'behind']) {
    const text = await readFile(path.join(folder, script(name)), 'utf8');
    const imported = text.matchAll(/(?:from|import)\s*\(?[`"']\.\/([\w-]+)\./g);
    const others = [...imported].map(([, file]) => file!);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((file) => !/^(page|search-session|behind)$/.test(file))).toEqual([]);
  }
});
