import { readFile } from 'node:fs/promises';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Outline } from '../markdown/outline.ts';
import { contentError } from './content-error.ts';
import { fileProblems } from './file-problems.ts';
import type { Theme } from './theme.ts';

type Entry = CollectionEntry<'themes'>;

const language = 'zh';
let loaded: Promise<Theme[]> | undefined;

/**
 * All themes in their order.
 *
 * @throws AstroError that names everything to mend in `content/`, with file, line and column
 */
export function themes(): Promise<Theme[]> {
  // A build reads once; the development server must see each change.
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

/** The component that renders a theme's text. */
export async function themeContent(id: string) {
  const entries = await getCollection('themes', (entry) => entry.id === `${language}/${id}.mdx`);
  const [entry] = entries;
  if (!entry) throw new Error(`There is no theme \`${id}\` in content/${language}/.`);
  return { Content: (await render(entry)).Content, digest: entry.digest ?? '' };
}

async function load(): Promise<Theme[]> {
  const entries = await getCollection('themes');
  const outlines = await Promise.all(entries.map(outlineOf));
  const wrong = await Promise.all(entries.map((entry, at) => problemsOf(entry, outlines[at])));
  const files = wrong.filter(({ problems }) => problems.length > 0);
  if (files.length > 0) throw contentError(files);

  return entries
    .flatMap(({ id, data }, at) =>
      'accepted' in data ? [{ id, data: data.accepted, outline: outlines[at] }] : [],
    )
    .toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
    .map(({ id, data: { title, gist, published }, outline }) => ({
      id: id.replace(/^.*\/|\.mdx$/g, ''),
      title,
      gist,
      published,
      lead: outline?.lead ?? [],
      sections: outline?.sections ?? [],
    }));
}

async function outlineOf(entry: Entry): Promise<Outline | undefined> {
  const { remarkPluginFrontmatter } = await render(entry);
  return remarkPluginFrontmatter['outline'] as Outline | undefined;
}

async function problemsOf(entry: Entry, outline: Outline | undefined) {
  const file = entry.filePath ?? `content/${entry.id}`;
  const source = await readFile(file, 'utf8');
  return { file, problems: fileProblems(entry.id, source, entry.data, outline) };
}
