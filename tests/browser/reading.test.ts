import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtPages } from '../site/built-site.ts';
import { openPage, siteHome } from './browser.ts';

const addresses = (await builtPages()).map(({ path }) => path.slice(1));

test('no page scrolls sideways, on the smallest phone or at 200 % zoom', async () => {
  const page = await openPage({ width: 360 });
  const home = await siteHome();
  for (const address of addresses) {
    await page.goto(home + address);
    for (const width of [360, 320, 720]) {
      await page.setViewportSize({ width, height: 740 });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ address, width, wide: Math.max(0, wide) }).toEqual({ address, width, wide: 0 });
    }
  }
});

test('a finger can hit every control of the frame, and every name on the home page: 44 px each way', async () => {
  for (const url of ['', 'motivation/']) {
    const page = await openPage({ url, width: 360, touch: true });
    await page.getByRole('button', { name: '目录' }).tap();
    const small = await page
      .locator('header.bar :is(a, button), .guide a, .turn a, .section-links a, .foot a')
      .evaluateAll((all) =>
        all
          .map((each) => ({ name: each.textContent?.trim(), box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
          .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
      );
    expect(small).toEqual([]);
  }
});

test('a link to a point shows it below the bar, marked', async () => {
  for (const width of [360, 1440]) {
    const page = await openPage({ url: 'career-paths/#baby-sleep', width, touch: width < 700 });
    expect(await underBar(page, '#baby-sleep')).toBe(false);
    const [marked, plain] = await page.evaluate(() =>
      ['baby-sleep', 'thrill'].map(
        (id) => getComputedStyle(document.getElementById(id)!).backgroundColor,
      ),
    );
    expect(marked).not.toBe(plain);
  }
});

test('the contents mark the section that is being read, from the first to the last', async () => {
  const page = await openPage({ url: 'resource-bottlenecks/', width: 1440 });
  const marked = page.locator('nav.contents [aria-current="location"]');
  expect(await marked.count()).toBe(0);
  await page.goto(`${page.url()}#memory`);
  await expect.poll(() => marked.allTextContents()).toEqual([expect.stringContaining('显存')]);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => marked.allTextContents()).toEqual([expect.stringContaining('数据规模')]);
});

test('a section page leads back to its place in the theme, and on to its neighbours', async () => {
  const page = await openPage({ url: 'career-paths/phd/', width: 360, touch: true });
  const home = await siteHome();
  const turn = page.getByRole('navigation', { name: '前后各节' }).getByRole('link');
  expect(
    await turn.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href)),
  ).toEqual([`${home}career-paths/company/`, `${home}career-paths/startup/`]);
  await page.getByRole('link', { name: '回到全文：打工、读博和创业' }).tap();
  await page.waitForURL(`${home}career-paths/#phd`);
  expect(await underBar(page, '#phd')).toBe(false);
});

test('the first Tab skips to the text', async () => {
  const page = await openPage({ url: 'motivation/' });
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await skip.evaluate((link) => link.getBoundingClientRect().top >= 0)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('_text');
});

test('scrolling is smooth from link to place, not on arrival, nor for those who ask for less motion', async () => {
  const page = await openPage({ url: 'motivation/' });
  const scrolling = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  expect(await scrolling()).toBe('auto');
  await page.keyboard.press('Tab');
  expect(await scrolling()).toBe('smooth');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await scrolling()).toBe('auto');
  const button = page.getByRole('button', { name: '搜索' });
  expect(await button.evaluate((each) => getComputedStyle(each).transitionDuration)).toBe('0s');
});

test('on paper there is the text with its address, and nothing to press', async () => {
  const page = await openPage({ url: 'career-paths/phd/' });
  await page.emulateMedia({ media: 'print' });
  const shown = (selector: string) => page.locator(selector).first().isVisible();
  expect(await shown('h1')).toBe(true);
  expect(await shown('.bar')).toBe(false);
  expect(await shown('.guide')).toBe(false);
  expect(await shown('.turn')).toBe(false);
  expect(await page.locator('button:visible, details:visible').count()).toBe(0);
  expect(await page.locator('.print-only').innerText()).toMatch(/\/career-paths\/phd\/$/);
});

async function underBar(page: Page, target: string) {
  await page.waitForTimeout(400);
  return page.evaluate((selector) => {
    const bar = document.querySelector('header.bar')!.getBoundingClientRect().bottom;
    const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
    return top < bar || bottom > innerHeight;
  }, target);
}
