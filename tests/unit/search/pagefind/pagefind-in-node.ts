import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexFile } from '../../../../src/search/pagefind/decode-index.ts';
import type { Pagefind } from '../../../../src/search/pagefind/documents.ts';
import { served } from '../served.ts';

/**
 * The real `pagefind.js` over an index, as a browser runs it, in this process: it fetches the files
 * from a server that ends with the test file's last test. As there is no page, it knows no language
 * and leaves the words of a query as they are.
 */
export async function pagefindInNode(files: readonly IndexFile[]): Promise<Pagefind> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
  const script = path.join(folder, 'pagefind.mjs');
  const { content } = files.find((file) => file.path === 'pagefind.js')!;
  await writeFile(script, content);
  const { createInstance } = (await import(pathToFileURL(script).href)) as {
    createInstance(options: { basePath: string }): Pagefind;
  };
  await rm(folder, { recursive: true });
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  return createInstance({ basePath: await served(byPath) });
}
