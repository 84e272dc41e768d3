import { readFile } from 'node:fs/promises';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Outline } from '../markdown/outline.ts';
import { contentError, nothingToShow } from './content-error.ts';
import type { ContentFile } from './content-file.ts';
import { contentProblems } from './content-problems.ts';
import { checkedFrontmatter } from './frontmatter.ts';
import type { Theme } from './theme.ts';

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
  return { Content: (await render(entry)).Content, digest: String(entry.digest ?? '') };
}

async function load(): Promise<Theme[]> {
  const files = await Promise.all((await getCollection('themes')).map(contentFile));
  if (files.length === 0) throw nothingToShow();
  const problems = contentProblems(files);
  if (problems.length > 0) throw contentError(problems);

  return files
    .flatMap(({ path, checked, outline }) =>
      'accepted' in checked ? [{ path, ...checked.accepted, outline }] : [],
    )
    .toSorted((a, b) => a.order - b.order)
    .map(({ path, title, gist, published, outline }) => ({
      id: path.replace(/^.*\/|\.mdx$/g, ''),
      title,
      gist,
      published,
      lead: outline?.lead ?? [],
      sections: outline?.sections ?? [],
    }));
}

async function contentFile(entry: CollectionEntry<'themes'>): Promise<ContentFile> {
  const { remarkPluginFrontmatter } = await render(entry);
  return {
    path: entry.id,
    source: await readFile(entry.filePath ?? `content/${entry.id}`, 'utf8'),
    checked: checkedFrontmatter(entry.data),
    outline: remarkPluginFrontmatter['outline'] as Outline | undefined,
  };
}
