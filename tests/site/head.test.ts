import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toString } from 'hast-util-to-string';
import { afterAll, expect, test } from 'vitest';
import { siteAddress } from '../../src/hosting/site-address.ts';
import { serve } from '../../src/tasks/serve.ts';
import { builtPages, elements, folder, type Page } from './built-site.ts';
import { addressOf, previewOf, previewTags } from './preview-tags.ts';

const pages = (await builtPages()).filter((page) => page.path !== '/404.html');
const sections = pages.filter((page) => depth(page) === 2);
const { pathname: base } = siteAddress(process.env['SITE_URL']);
const server = await serve({ folder, base, port: 0 });
afterAll(() => server.close());

const ofEveryPage = [
  'title',
  'description',
  'canonical',
  'og:type',
  'og:site_name',
  'og:locale',
  'og:url',
  'og:title',
  'og:description',
  'og:image',
  'og:image:type',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
  'itemprop name',
  'itemprop description',
  'itemprop image',
];

test('there are pages to share: home, the map, the terms, six themes or more, their 27 sections or more', () => {
  expect(pages.length - sections.length).toBeGreaterThanOrEqual(9);
  expect(sections.length).toBeGreaterThanOrEqual(27);
});

test('every page has each tag of a preview once, quoted, in one order', () => {
  const ofSection = ofEveryPage.toSpliced(3, 0, 'robots');
  for (const page of pages) {
    const names = previewTags(page.html).map(({ name }) => name);
    expect([page.path, names]).toEqual([page.path, depth(page) === 2 ? ofSection : ofEveryPage]);
  }
});

test('no tag is written in a way that only browsers understand', () => {
  for (const page of pages) {
    const tags = elements(page, ({ tagName }) => ['title', 'meta', 'link'].includes(tagName));
    const others = [
      'charset',
      'viewport',
      'icon',
      'apple-touch-icon',
      'alternate',
      'color-scheme',
      'policy',
    ];
    expect(tags.length).toBe(previewTags(page.html).length + others.length);
  }
});

test('the preview is over within 8,192 bytes, and comes before any style or script', () => {
  for (const { path, html } of pages) {
    const end = previewTags(html).at(-1)?.end ?? Number.POSITIVE_INFINITY;
    expect([path, end <= 8192]).toEqual([path, true]);
    const before = html.slice(0, html.search(/<(?:style|script)/));
    expect([path, end <= Buffer.byteLength(before)]).toEqual([path, true]);
    expect(html.slice(0, 200)).toMatch(/<head><meta charset="utf-8"><title>/);
  }
});

test('a client that reads 32,768 bytes finds the same preview as one that reads all', () => {
  for (const { html } of pages) {
    const cut = Buffer.from(html).subarray(0, 32_768).toString();
    expect(previewOf(cut)).toEqual(previewOf(html));
  }
});

test('every page calls itself by the address that it answers at', async () => {
  for (const page of pages) {
    const { canonical, 'og:url': url } = previewOf(page.html);
    expect([canonical, url]).toEqual([addressOf(page), addressOf(page)]);
    const answer = await fetch(new URL(`.${page.path}`, server.address), { redirect: 'manual' });
    expect([page.path, answer.status]).toEqual([page.path, 200]);
  }
});

test('a page’s names lead from the part to the whole', () => {
  for (const page of pages) {
    const [title = '', within] = headings(page);
    const { title: full, 'og:title': name, 'itemprop name': item } = previewOf(page.html);
    const whole = title === '讲座札记' ? [title] : [title, within, '讲座札记'];
    expect(full).toBe(whole.filter((each) => each !== undefined).join('｜'));
    expect([name, item]).toEqual([title, title]);
  }
});

test('every page has a picture of its own, as large as it says and small enough for all chats', async () => {
  const sizes: number[] = [];
  const seen = new Set<string>();
  for (const { path: page, html } of pages) {
    const preview = previewOf(html);
    const address = preview['og:image'] ?? '';
    expect(preview['itemprop image']).toBe(address);
    expect(preview['og:image:alt']?.length).toBeGreaterThan(10);
    const file = path.join(folder, address.slice(siteAddress(process.env['SITE_URL']).href.length));
    expect([page, existsSync(file)]).toEqual([page, true]);
    const png = await readFile(file);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001A\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect([preview['og:image:width'], preview['og:image:height']]).toEqual(['1200', '630']);
    expect(preview['og:image:type']).toBe('image/png');
    sizes.push(png.length);
    seen.add(png.toString('base64'));
  }
  expect(seen.size).toBe(pages.length);
  sizes.sort((a, b) => a - b);
  expect(sizes.at(-1)).toBeLessThan(300_000);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(60_000);
});

test('engines list home, whole themes and the terms; sections are for those who were sent one', async () => {
  const sitemap = await readFile(path.join(folder, 'sitemap-0.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  const whole = pages.filter((page) => depth(page) < 2);
  expect(listed.toSorted()).toEqual(whole.map(addressOf).toSorted());
  for (const page of pages) {
    const robots = depth(page) === 2 ? 'noindex,follow' : undefined;
    expect(previewOf(page.html)['robots']).toBe(robots);
  }
});

test('the page for what is not found is no page to share', async () => {
  const html = await readFile(path.join(folder, '404.html'), 'utf8');
  expect(previewTags(html).map(({ name }) => name)).toEqual(['title', 'description', 'robots']);
});

function depth({ path }: Page): number {
  return path.split('/').filter(Boolean).length;
}

/** The page’s title, and its theme’s title above it. */
function headings(page: Page): string[] {
  const [title] = elements(page, ({ tagName }) => tagName === 'h1').map((each) => toString(each));
  const theme = pages.find((each) => depth(page) === 2 && each.path === parentOf(page));
  const [within] = theme
    ? elements(theme, ({ tagName }) => tagName === 'h1').map((each) => toString(each))
    : [];
  return [title, within].filter((each) => each !== undefined);
}

function parentOf({ path }: Page): string {
  return `/${path.split('/')[1]}/`;
}
