/**
 * Measures how soon pages are read and how soon they answer, and prints tables: `node
 * tests/bench/reading.ts`, after a build, on a machine that does nothing else.
 *
 * 1. Lighthouse, mobile, median of three, beside a page of the same text and nothing else;
 * 2. interaction to next paint at 4× CPU throttling on a phone, and how long until it is shown.
 *
 * Sections are told to search engines by their theme: Lighthouse's `is-crawlable` holds that
 * against them, and their SEO is below 100 by design.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { siteAddress } from '../../src/hosting/site-address.ts';
import { serve } from '../../src/tasks/serve.ts';
import { interactions } from './interactions.ts';
import { lighthouseOf } from './lighthouse.ts';

const folder = path.resolve(process.env['SITE_DIST'] ?? 'dist');
const base = siteAddress(process.env['SITE_URL']).pathname;
const theme = 'career-paths/';
const pages = {
  home: '',
  theme,
  section: `${theme}phd/`,
  terms: 'terms/',
  // By its own name: Lighthouse measures nothing that comes with the status 404.
  'not found': '404.html',
};

const site = await serve({ folder, base, port: 0 });
const bareFolder = await bareSite(path.join(folder, theme, 'index.html'));
const bare = await serve({ folder: bareFolder, base: '/', port: 0 });

const runs = await lighthouseOf({
  'bare text': bare.address,
  ...Object.fromEntries(
    Object.entries(pages).map(([name, address]) => [name, site.address + address]),
  ),
});
console.table(runs);
console.table(await interactions(site.address + theme));

await Promise.all([site.close(), bare.close(), rm(bareFolder, { recursive: true })]);

/** A site of one page, which is the text of another. */
async function bareSite(page: string): Promise<string> {
  const html = await readFile(page, 'utf8');
  const [article = ''] = /<article[^]*<\/article>/.exec(html) ?? [];
  const blocks = article.replace(/<(?:style|script|svg)[^]*?<\/(?:style|script|svg)>/g, '');
  const text = blocks.replace(/<\/?(?!\/?(?:h1|h2|p|li|td)\b)[a-z-]+[^>]*>/g, '');
  const plain = text.replace(/<([a-z0-9]+)[^>]*>/g, '<$1>');
  const bareHtml = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>打工、读博和创业</title><main>${plain}</main></html>`;
  const made = await mkdtemp(path.join(tmpdir(), 'bare-'));
  await writeFile(path.join(made, 'index.html'), bareHtml);
  await writeFile(path.join(made, 'index.html.br'), await promisify(brotliCompress)(bareHtml));
  return made;
}
