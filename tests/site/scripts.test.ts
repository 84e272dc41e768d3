import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folder } from './built-site.ts';

test('no script carries a helper that preloads what nothing asks for', async () => {
  const names = (await readdir(path.join(folder, '_astro'))).filter((name) => name.endsWith('.js'));
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    const script = await readFile(path.join(folder, '_astro', name), 'utf8');
    expect([name, script.includes('modulepreload')]).toEqual([name, false]);
  }
});
