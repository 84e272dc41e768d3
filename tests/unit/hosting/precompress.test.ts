import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { precompress } from '../../../src/hosting/precompress.ts';

/** Compresses a built site of these files, and gives its folder. */
async function precompressed(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'talk-notes-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  await precompress(folder);
  return folder;
}

test('each text file gets a copy for brotli and one for gzip, which unpack to it', async () => {
  const page = '<!doctype html><p>光速很慢。</p>'.repeat(50);
  const folder = await precompressed({ 'data/index.html': page });
  const copy = (ending: string) => readFile(path.join(folder, `data/index.html${ending}`));
  expect(brotliDecompressSync(await copy('.br')).toString()).toBe(page);
  expect(gunzipSync(await copy('.gz')).toString()).toBe(page);
  expect((await copy('.br')).length).toBeLessThan(page.length / 10);
});

test('pictures and files that are compressed already get no copies', async () => {
  const folder = await precompressed({
    'card.png': 'png',
    'pagefind/a.pf_index': 'gz',
    'feed.xml': '<a/>',
  });
  const names = (await readdir(folder, { recursive: true })).toSorted();
  expect(names).toEqual([
    'card.png',
    'feed.xml',
    'feed.xml.br',
    'feed.xml.gz',
    'pagefind',
    path.join('pagefind', 'a.pf_index'),
  ]);
});
