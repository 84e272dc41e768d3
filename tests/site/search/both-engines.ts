import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AliasTables } from '../../../src/search/inexact/alias-tables.ts';
import { readInstantFile } from '../../../src/search/instant/read-instant-file.ts';
import { builtEntries } from '../../../src/search/pagefind/built-entries.ts';
import { pagefindDocuments, type Documents } from '../../../src/search/pagefind/documents.ts';
import { searchable, type Entry, type Searchable } from '../../../src/search/query/entry.ts';
import { readQuery } from '../../../src/search/query/literal.ts';
import { lexiconOf } from '../../../src/search/query/terms.ts';
import { resultsFor } from '../../../src/search/results-for.ts';
import type { SearchResults } from '../../../src/search/results.ts';
import { pagefindInNode } from '../../unit/search/pagefind/pagefind-in-node.ts';
import { folder } from '../built-site.ts';

/** What the pages say, read from their HTML. */
export async function pages(): Promise<Entry[]> {
  return (await builtEntries(folder)).entries;
}

/** The text that the browser searches in memory. */
export async function inMemory(): Promise<Searchable[]> {
  const file = await readFile(path.join(folder, 'search.json'), 'utf8');
  const entries = readInstantFile(JSON.parse(file));
  if (!entries) throw new Error('This site is too large for its text to be in search.json.');
  return entries.map(searchable);
}

/** What finds the site's text however it is typed. */
export async function aliases(): Promise<AliasTables> {
  const file = await readFile(path.join(folder, 'search-aliases.json'), 'utf8');
  return JSON.parse(file) as AliasTables;
}

/** The site's Pagefind index, opened as beside the text in memory. */
export async function inPagefind(): Promise<Documents> {
  const index = path.join(folder, 'pagefind');
  const names = await readdir(index, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    names
      .filter((name) => name.isFile())
      .map(async ({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        return { path: path.relative(index, file), content: await readFile(file) };
      }),
  );
  return pagefindDocuments(await pagefindInNode(files), lexiconOf(await inMemory()));
}

/** What Pagefind alone answers to what is typed. */
export async function pagefindAnswer(documents: Documents, typed: string): Promise<SearchResults> {
  const query = readQuery(typed);
  const { entries } = await documents.find(query, 1_000);
  return resultsFor(entries, query, undefined);
}

/** The addresses of the sections that hold the text exactly as typed, in alphabetical order. */
export function exactSections({ sections }: SearchResults): string[] {
  return sections
    .filter(({ why }) => why === 'exact')
    .map(addressOf)
    .sort();
}

export function addressOf({ theme, section }: { theme: string; section: string | null }): string {
  return section === null ? theme : `${theme}/${section}`;
}
