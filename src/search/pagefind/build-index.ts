import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Entry } from '../query/entry.ts';
import { decodeIndex, type IndexFile } from './decode-index.ts';
import { pagefindDocument } from './document.ts';
import { indexProblems } from './index-problems.ts';

/** Documents in one file, on a site small enough for a few such files. */
const documentsPerFile = 80;
/** From here on each document has a file of its own, and the index is cut smaller. */
const large = 300;
/** A query of two characters on 10,000 pages then fetches 5 kB of index instead of 34 kB. */
const wordsPerChunk = '2500';

/** The files that a browser fetches: not the interfaces of Pagefind's own. */
const fetched =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_[a-z]+)$/;

/**
 * Pagefind's index of the entries: the files to serve below `pagefind/`.
 *
 * @throws Error naming all pages and words that could not be found in it
 */
export async function buildIndex(entries: readonly Entry[]): Promise<IndexFile[]> {
  // Pagefind's service reads this once, when it starts.
  const chunkSize = process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  if (entries.length > large) process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = wordsPerChunk;
  try {
    const files = await indexFiles(entries);
    const problems = indexProblems(entries, decodeIndex(files));
    if (problems.length > 0) throw new Error(`Search is incomplete:\n\n${problems.join('\n')}`);
    return files.filter(({ path }) => fetched.test(path));
  } finally {
    if (chunkSize === undefined) delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
    else process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
    await close();
  }
}

async function indexFiles(entries: readonly Entry[]) {
  const { index, errors } = await createIndex({
    forceLanguage: 'zh-cn',
    ...(entries.length > large
      ? {}
      : { maxFragments: Math.ceil(entries.length / documentsPerFile) || 1 }),
  });
  refuse(errors, 'Pagefind did not start');
  for (let start = 0; start < entries.length; start += 64) {
    await Promise.all(entries.slice(start, start + 64).map((entry) => addEntry(index!, entry)));
  }
  const { errors: writing, files } = await index!.getFiles();
  refuse(writing, 'Pagefind could not write its index');
  return files;
}

async function addEntry(index: PagefindIndex, entry: Entry) {
  const document = pagefindDocument(entry);
  const { errors } = await index.addHTMLFile(document);
  refuse(errors, `Pagefind could not index ${document.url}`);
}

/** Pagefind returns its errors instead of throwing them. */
function refuse(errors: string[], what: string) {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}.`);
}
