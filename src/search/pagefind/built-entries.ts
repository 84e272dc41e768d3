import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { passages } from '../instant/entries.ts';
import type { Entry } from '../query/entry.ts';
import { readPage, type PageText } from './read-page.ts';

/** What the built site says in Chinese, and the pages that search should see and does not. */
export interface BuiltEntries {
  entries: Entry[];
  problems: string[];
}

/**
 * Reads the themes and sections back from the built site: section pages are those two folders deep
 * whose article has `data-pagefind-body`, themes are the pages above them. What only says that a page
 * has moved or was deleted (`<former-page>`) is neither.
 *
 * @param folder the built site, such as `dist`
 */
export async function builtEntries(folder: string): Promise<BuiltEntries> {
  const paths = await readdir(folder, { recursive: true });
  const problems: string[] = [];
  const entries: Entry[] = [];
  for (const [theme, sections] of byTheme(paths.map((path) => path.split(sep)))) {
    const whole = await chinesePage(folder, theme);
    const read = await Promise.all(
      sections.map(async (section) => ({
        section,
        page: await chinesePage(folder, theme, section),
      })),
    );
    const pages = read.flatMap(({ section, page }) => (page ? [{ section, page }] : []));
    if (![...pages, { page: whole }].some(({ page }) => page?.searched)) continue;
    if (!whole) {
      problems.push(
        `${theme}/index.html: The theme has no page, though its sections have.\n  Build it in \`src/pages/[theme]/index.astro\`.`,
      );
      continue;
    }
    entries.push(entry(theme, null, whole, whole.title));
    for (const { section, page } of pages) {
      if (page.searched) entries.push(entry(theme, section, page, whole.title));
      else {
        problems.push(
          `${theme}/${section}/index.html: Search does not see the page, as nothing in it has \`data-pagefind-body\`.\n  Give its article that attribute.`,
        );
      }
    }
  }
  return { entries, problems };
}

/** The folders with a page in the site's root, and those with a page in each of them. */
function byTheme(paths: string[][]) {
  const themes = new Map<string, string[]>();
  for (const path of paths.sort()) {
    if (path.at(-1) !== 'index.html' || path.length < 2 || path.length > 3) continue;
    const sections = themes.get(path[0]!) ?? [];
    if (path.length === 3) sections.push(path[1]!);
    themes.set(path[0]!, sections);
  }
  return themes;
}

async function chinesePage(folder: string, theme: string, section = '') {
  const path = join(folder, theme, section, 'index.html');
  const html = await readFile(path, 'utf8').catch(() => undefined);
  if (html === undefined || html.includes('<former-page')) return undefined;
  const page = readPage(html);
  return page.language.startsWith('zh') ? page : undefined;
}

function entry(theme: string, section: string | null, page: PageText, themeTitle: string): Entry {
  const { title, blocks } = page;
  return { theme, section, title, themeTitle, passages: passages(blocks) };
}
