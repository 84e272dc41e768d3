import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, siteHome } from './browser.ts';
import { clipboard, openToShare, said } from './share-menu.ts';

const theme = 'model-maturity/';
const section = `${theme}habits/`;
const point = 'swipe-and-tap';

test('selected words are copied with their source and a link that highlights just them', async () => {
  const tab = await openToShare({ url: theme });
  await select(tab, '「刷一刷、点一点」');
  await tab.getByRole('button', { name: '引用' }).click();
  await expect.poll(() => said(tab)).toBe('已复制引文和链接');
  const [words, title, address = '', end] = (await clipboard(tab)).split('\n');
  expect([words, title, end]).toEqual(['「『刷一刷、点一点』」', '——用户习惯', '']);
  expect(address).toMatch(
    new RegExp(`^${await siteHome()}${section}#${point}-\\d+-\\d+-[0-9a-v]{2}$`),
  );

  for (const place of [section, theme]) {
    const url = place + new URL(address).hash;
    for (const width of [360, 1440]) {
      const opened = await openPage({ url, width, touch: width < 700 });
      await expect.poll(() => highlighted(opened)).toEqual(['「刷一刷、点一点」']);
      expect(await opened.locator(':target').getAttribute('id')).toBe(point);
      expect(opened.url()).toBe((await siteHome()) + url);
      expect(await inView(opened)).toBe(true);
      expect(await said(opened)).toBe('');
    }
  }
});

test('a quote crosses markup, emoji and rare characters', async () => {
  const tab = await openToShare({ url: section });
  await tab.locator(`#${point}`).evaluate((place) => {
    const make = (name: string) => document.createElement(name);
    // The page’s policy does not let HTML in as text.
    const [strong, link, em] = [make('strong'), make('a'), make('em')];
    strong.append('𠮷兆');
    link.append('别的 ', em);
    em.append('词');
    place.replaceChildren('起初🌱', strong, '，\n  以及', link, '🌳。');
    const { firstChild, lastChild } = place;
    if (firstChild && lastChild) getSelection()?.setBaseAndExtent(firstChild, 2, lastChild, 2);
  });
  await tab.getByRole('button', { name: '引用' }).click();
  await expect.poll(() => said(tab)).toBe('已复制引文和链接');
  const text = await clipboard(tab);
  expect(text.split('\n')[0]).toBe('「🌱𠮷兆， 以及别的 词🌳」');
  await tab.evaluate((hash) => (location.hash = hash), new URL(text.split('\n')[2] ?? '').hash);
  await expect.poll(() => highlighted(tab)).toEqual(['🌱𠮷兆，\n  以及别的 词🌳']);

  await tab.evaluate(() => (location.hash = 'long-text'));
  await expect.poll(() => highlighted(tab)).toEqual([]);
});

test('a selection without the network breaks nothing, and the next one offers the quote', async () => {
  const tab = await openPage({ url: section, faults: true });
  const quote = tab.getByRole('button', { name: '引用' });
  await tab.route('**/_astro/on-demand.*', (route) => route.abort());
  const failed = tab.waitForEvent('requestfailed');
  await select(tab, '「刷一刷、点一点」');
  await failed;
  await tab.unroute('**/_astro/on-demand.*');
  await select(tab, '刷一刷');
  await quote.waitFor();
});

test('a browser without highlights marks the words instead', async () => {
  const tab = await openPage();
  await tab.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await tab.goto((await siteHome()) + section + (await quoteOf('刷一刷')));
  const marks = tab.locator('mark.quoted');
  await expect.poll(() => marks.allTextContents()).toEqual(['刷一刷']);
  await tab.evaluate(() => (location.hash = 'long-text'));
  await expect.poll(() => marks.count()).toBe(0);
});

test('where the text has changed since, the page says so', async () => {
  const tab = await openPage({ url: section });
  const hash = await quoteOf('刷一刷');
  await tab.locator(`#${point}`).evaluate((place) => place.prepend('从前，'));
  await tab.evaluate((changed) => (location.hash = changed), hash);
  await expect.poll(() => highlighted(tab)).toEqual(['刷一刷']);
  expect(await said(tab)).toBe('这一条后来改过。标出的应是当时引用的话。');

  await tab.locator(`#${point}`).evaluate((place) => place.replaceChildren('全都改了。'));
  await tab.evaluate(() => (location.hash = 'long-text'));
  await tab.evaluate((changed) => (location.hash = changed), hash);
  await expect.poll(() => said(tab)).toBe('这一条后来改过，已经找不到当时引用的话。');
  expect(await tab.locator(':target').getAttribute('id')).toBe(point);
  expect(new URL(tab.url()).hash).toBe(`#${point}`);
  expect(await highlighted(tab)).toEqual([]);
});

test('a whole paragraph can be quoted, words of two points or outside of them cannot', async () => {
  const tab = await openPage({ url: section });
  const button = tab.getByRole('button', { name: '引用' });
  await tab.locator('#long-text').click({ clickCount: 3, position: { x: 60, y: 10 } });
  await button.waitFor();
  await tab.evaluate(() => {
    const [from, to] = ['swipe-and-tap', 'long-text'].map((id) => document.getElementById(id));
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, 1);
  });
  await button.waitFor({ state: 'hidden' });
  await tab.locator('h1').click({ clickCount: 3 });
  await tab.waitForTimeout(400);
  expect(await button.isVisible()).toBe(false);
});

test('on a phone the button is at the bottom, clear of the selection’s handles', async () => {
  const tab = await openPage({ url: section, width: 360, height: 740, touch: true });
  await select(tab, '刷一刷');
  const box = await tab.getByRole('button', { name: '引用' }).boundingBox();
  expect(740 - (box?.y ?? 0) - (box?.height ?? 0)).toBeCloseTo(21, 0);
  expect(box?.height).toBeGreaterThanOrEqual(44);
});

/** Selects words of the point as a reader would. */
async function select(tab: Page, words: string) {
  await tab.locator(`#${point}`).evaluate((place, wanted) => {
    const text = place.firstChild;
    const from = text?.textContent?.indexOf(wanted) ?? -1;
    place.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (text) getSelection()?.setBaseAndExtent(text, from, text, from + wanted.length);
  }, words);
}

/** The fragment of a quote of the point, made by the site itself. */
async function quoteOf(words: string) {
  const tab = await openToShare({ url: section });
  await select(tab, words);
  await tab.getByRole('button', { name: '引用' }).click();
  await expect.poll(() => said(tab)).toBe('已复制引文和链接');
  return new URL((await clipboard(tab)).split('\n')[2] ?? '').hash;
}

const highlighted = (tab: Page) =>
  tab.evaluate(() => [...(CSS.highlights.get('quoted') ?? [])].map(String));

const inView = (tab: Page) =>
  tab.evaluate(() => {
    const [range] = CSS.highlights.get('quoted') ?? [];
    const { top, bottom } = (range as Range).getBoundingClientRect();
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    return top >= bar && bottom <= innerHeight;
  });
