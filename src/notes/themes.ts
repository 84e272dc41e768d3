import { readFile } from 'node:fs/promises';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Outline } from '../markdown/outline.ts';
import { ledgerFile, type Ledger } from '../permalinks/ledger.ts';
import { readLedger } from '../permalinks/read-ledger.ts';
import { recorded } from '../permalinks/recorded-ledger.ts';
import { backlinksOf } from './backlinks.ts';
import { contentError, nothingToShow } from './content-error.ts';
import type { ContentFile } from './content-file.ts';
import { contentProblems } from './content-problems.ts';
import { checkedFrontmatter } from './frontmatter.ts';
import { livePlaces } from './live-places.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './terms/mentions-of.ts';
import { readTerms, termsFile } from './terms/read-terms.ts';
import type { Term } from './terms/term.ts';
import type { Theme } from './theme.ts';

const language = 'zh';
let loaded: ReturnType<typeof load> | undefined;

/** All themes in their order. */
export async function themes(): Promise<Theme[]> {
  return (await content()).themes;
}

/** The sentences that link to a section, in the order of reading. */
export async function backlinks(theme: string, section: string): Promise<Mention[]> {
  return (await content()).backlinks.get(`${theme}/${section}`) ?? [];
}

/** The words of `content/zh/terms.yaml` in its order, with the sentences that say them. */
export async function terms(): Promise<Term[]> {
  return (await content()).terms;
}

/** Every address that there is or was, also those that are not yet in `content/permalinks.json`. */
export async function ledger(): Promise<Ledger> {
  return (await content()).ledger;
}

/**
 * All that authors wrote.
 *
 * @throws AstroError that names everything to mend in `content/`, with file, line and column
 */
function content() {
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

async function load() {
  const files = await Promise.all((await getCollection('themes')).map(contentFile));
  if (files.length === 0) throw nothingToShow();
  // A site need not have terms.
  const written = readTerms(await readFile(termsFile, 'utf8').catch(() => ''));
  const published = await readFile(ledgerFile, 'utf8').catch(() => '');
  const problems = contentProblems(files, published, written);
  if (problems.length > 0) throw contentError(problems);
  const outlined = files
    .flatMap(({ path, checked, outline }) =>
      'accepted' in checked && outline
        ? [{ ...checked.accepted, id: path.replace(/^.*\/|\.mdx$/g, ''), outline }]
        : [],
    )
    .toSorted((a, b) => a.order - b.order);
  const themes: Theme[] = outlined.map(({ id, title, gist, published, outline }) => {
    const { lead, sections } = outline;
    return { id, title, gist, published, lead, sections };
  });
  return {
    themes,
    backlinks: backlinksOf(outlined),
    ledger: recorded(readLedger(published).entries, livePlaces(files, written.terms)),
    terms: written.terms.map((term) => ({ ...term, mentions: mentionsOf(term, themes) })),
  };
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
