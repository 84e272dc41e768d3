import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quoteOf } from '../../src/sharing/quote/quote-range.ts';
import { fragmentOf } from '../../src/sharing/rescue/read-fragment.ts';
import { builtFixture } from '../fixtures/build-fixture.ts';
import { markupProblems } from '../site/markup-problems.ts';
import { openPage, siteHome } from './browser.ts';

// One site with every kind of move and deletion, for all that follows.
const { code, output, dist, remove } = await builtFixture('moves');

beforeAll(() => {
  process.env['SITE_DIST'] = dist;
  delete process.env['SITE_URL'];
});
afterAll(remove);

test('the site with all kinds of moves builds', () => {
  expect([code, output]).toEqual([0, expect.stringMatching(/^Building the site … \d+ pages/)]);
});

/** The path and fragment that a reader ends up at, and what is marked there. */
async function arrivalFrom(url: string, expected: string) {
  const page = await openPage({ url });
  const home = await siteHome();
  await expect.poll(() => page.url().slice(home.length)).toBe(expected);
  const { hash } = new URL(page.url());
  if (/^#[a-z-]+$/.test(hash)) await page.locator(`${hash}:target`).waitFor();
  return page;
}

test.for([
  // A point, on its section’s page and on its theme’s: to a page of the same kind.
  ['data/size/#plant-cost', 'power/plant/#own-plant'],
  ['data/#plant-cost', 'power/#own-plant'],
  // Into another section of the theme: on the theme’s page it is where it was.
  ['data/size/#is-better', 'data/quality/#is-better'],
  ['data/#is-better', 'data/#is-better'],
  // By another name where it was.
  ['data/size/#sources', 'data/size/#sources-now'],
  ['data/#sources', 'data/#sources-now'],
  // A section in another theme, with a point by another name there.
  ['data/energy/', 'power/plant/'],
  ['data/energy/#supply-first', 'power/plant/#supply'],
  ['data/#energy', 'power/#plant'],
  // A theme, and what has moved twice.
  ['energy/', 'power/'],
  ['energy/#water', 'power/#water'],
  ['old-energy/', 'power/'],
  ['old-energy/heat/#wet', 'power/cooling/#water'],
  ['old-energy/#heat', 'power/#cooling'],
  // With the words of a chat behind it.
  ['data/size/#plant-cost，很有意思', 'power/plant/#own-plant'],
  ['energy/heat/#water，很有意思', 'power/cooling/#water'],
] as const)('an old link to %s leads to %s', async ([from, to]) => {
  const page = await arrivalFrom(from, to);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('an old link to a quote marks the same words where they are now', async () => {
  const { quote } = quoteOf('水冷能带走更多的热。', 0, 2)!;
  const fragment = fragmentOf('water', quote);
  const page = await arrivalFrom(`energy/heat/#${fragment}`, `power/cooling/#${fragment}`);
  await expect
    .poll(() =>
      page.evaluate(() => [...CSS.highlights.values()].flatMap((all) => [...all]).map(String)),
    )
    .toEqual(['水冷']);
});

test('without scripts a renamed point is found by its old name', async () => {
  const page = await openPage({ url: 'data/size/#sources', scripts: false });
  const item = page.locator('#sources-now');
  expect(await item.locator(':target').count()).toBe(1);
  expect(await item.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
});

test('without scripts a point that is elsewhere has a line with the way there, seen by those who come for it alone', async () => {
  const page = await openPage({ url: 'data/size/#plant-cost', scripts: false });
  expect(await page.locator('.former :visible').allInnerTexts()).toEqual([
    '这一条移到了：大的数据中心说不定要自己造电厂。',
    '大的数据中心说不定要自己造电厂。',
  ]);
  await page.getByRole('link', { name: '大的数据中心说不定要自己造电厂。' }).click();
  expect(page.url()).toBe(`${await siteHome()}power/plant/#own-plant`);
  await page.goto(`${await siteHome()}data/size/`);
  expect(await page.locator('.former :visible').count()).toBe(0);
});

test('without scripts a page that has moved sends its readers on', async () => {
  const page = await openPage({ url: 'data/energy/', scripts: false });
  await page.waitForURL(`${await siteHome()}power/plant/`);
});

test('a deleted point says what it was, and why it is gone', async () => {
  for (const scripts of [true, false]) {
    const page = await openPage({ url: 'data/size/#rumour', scripts });
    expect(await page.locator('.former :visible').allInnerTexts()).toEqual([
      '这一条已经删去（后来查证，这个说法没有依据）。原来写的是：数据会在两年内用完。',
    ]);
    const whole = await openPage({ url: 'data/#hum', scripts });
    expect(await whole.locator('.former :visible').first().innerText()).toBe(
      '这一条已经删去。原来写的是：机房里总有嗡嗡声。可以看看：散热',
    );
  }
});

test('a point that was deleted before its page moved is not forwarded: its page says so', async () => {
  const page = await openPage({ url: 'data/energy/#guess' });
  expect(await page.locator(':target').innerText()).toBe('能耗会翻一番。（已经删去）');
});

test('a deleted page says what was on it and where to look', async () => {
  const page = await openPage({ url: 'data/noise/' });
  expect(await mainText(page)).toBe(
    '噪音\n这一页已经删去（讲者收回了这一节）。可以看看：散热\n这一页上原来的内容\n机房里总有嗡嗡声。',
  );
  await page.getByRole('main').getByRole('link', { name: '散热' }).click();
  await page.waitForURL(`${await siteHome()}power/cooling/`);
  await page.goto(`${await siteHome()}weather/`);
  expect(await mainText(page)).toBe(
    '天气\n这一页已经删去。可以看看：讲座札记\n这一页上原来的内容\n雨\n今年雨水很多。',
  );
});

test('a chat shows an old link as it shows the new one, and engines take the new address', async () => {
  const [old, now] = await Promise.all(['data/energy', 'power/plant'].map(previewTags));
  expect(old).toEqual(now);
  expect(old).toContain('<link rel="canonical" href="http://localhost:4321/power/plant/">');
});

test('what is no more is in no list: sitemap, feed, search', async () => {
  const lists = ['sitemap-0.xml', 'rss.xml', 'search.json'];
  for (const text of await Promise.all(lists.map(read))) {
    expect(text).not.toMatch(/energy|noise|weather|rumour|嗡嗡|两年内/);
  }
});

test('a page holds the moves away from itself alone, and all are valid HTML', async () => {
  expect(await read('power/index.html')).not.toContain('data-to="');
  const pages = ['data', 'data/size', 'data/energy', 'data/noise', 'old-energy', 'weather'];
  for (const page of pages) {
    expect([page, await markupProblems(await read(`${page}/index.html`))]).toEqual([page, []]);
  }
});

async function mainText(page: Page) {
  return (await page.locator('main').innerText()).replace(/\n+/g, '\n');
}

function read(file: string) {
  return readFile(path.join(dist, file), 'utf8');
}

/** What clients read of a page for its preview. */
async function previewTags(page: string) {
  const html = await read(`${page}/index.html`);
  const tags =
    /<(?:title|meta (?:property|itemprop|name="(?:description|twitter:card)")|link rel="canonical")[^>]*>/g;
  return [...html.matchAll(tags)].map(([tag]) => tag);
}
