import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** The folder that `npm test` built the site into. */
export const folder = path.resolve(process.env['SITE_DIST'] ?? 'dist');

/** A built page. */
export interface Page {
  /** Its path in the address, such as `/motivation/` or `/404.html`. */
  path: string;
  html: string;
  tree: Root;
}

/** The pages of the built site, in the order of their paths, without those that only say where a page has gone. */
export async function builtPages(): Promise<Page[]> {
  return (await everyPage()).filter(({ html }) => !html.includes('<former-page'));
}

/** Every page of the built site, in the order of their paths. */
export async function everyPage(): Promise<Page[]> {
  const files: string[] = [];
  for await (const file of glob('**/*.html', { cwd: folder })) files.push(file);
  return Promise.all(
    files.sort().map(async (file) => {
      const html = await readFile(path.join(folder, file), 'utf8');
      return { path: pathOf(file), html, tree: fromHtml(html) };
    }),
  );
}

/** The elements of a page for which `is` holds. */
export function elements(page: Page, is: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(page.tree, 'element', (element) => void (is(element) && found.push(element)));
  return found;
}

/** Every `id` of a page, as often as it is there. */
export function ids(page: Page): string[] {
  return elements(page, ({ properties }) => 'id' in properties).map(({ properties }) =>
    String(properties['id']),
  );
}

function pathOf(file: string) {
  const route = file.split(path.sep).join('/');
  return route.endsWith('index.html') ? `/${route.slice(0, -'index.html'.length)}` : `/${route}`;
}
