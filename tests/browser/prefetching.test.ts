import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';

/** The pages that a page has asked for in advance. */
const fetched = (page: Page) =>
  page
    .locator('link[rel=prefetch]')
    .evaluateAll((all) => all.map((each) => new URL((each as HTMLLinkElement).href).pathname));

test('a page is fetched when a pointer rests on its link, once, and not before', async () => {
  const page = await openPage({ url: 'career-paths/' });
  expect(await fetched(page)).toEqual([]);
  const link = page.locator('.turn a').first();
  const asked = page.waitForRequest((request) => request.headers()['sec-purpose'] === 'prefetch');
  await link.hover();
  expect(new URL((await asked).url()).pathname).toMatch(/\/pre-post-training\/$/);
  await page.locator('h1').hover();
  await link.hover();
  await page.waitForTimeout(150);
  expect((await fetched(page)).length).toBe(1);
});

test('nothing is fetched for a place in the page, for a picture, or for those who save data', async () => {
  const page = await openPage({ url: 'career-paths/' });
  await page.getByRole('navigation', { name: '本篇' }).getByRole('link').last().hover();
  await page.waitForTimeout(150);
  await page.getByRole('link', { name: '订阅（RSS）' }).hover();
  await page.waitForTimeout(150);
  expect(await fetched(page)).toEqual([]);

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.locator('.turn a').first().hover();
  await page.waitForTimeout(150);
  expect(await fetched(page)).toEqual([]);
});
