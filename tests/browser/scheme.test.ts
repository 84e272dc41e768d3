import { expect, test } from 'vitest';
import { openPage } from './browser.ts';

const ground = () => getComputedStyle(document.documentElement).backgroundColor;

test('the page follows the system until a scheme is chosen', async () => {
  const light = await openPage({ scheme: 'light' });
  const dark = await openPage({ scheme: 'dark' });
  expect(await light.evaluate(ground)).not.toBe(await dark.evaluate(ground));
});

test('a chosen scheme stays, on every page and before the first paint', async () => {
  const page = await openPage({ scheme: 'light' });
  const paper = await page.evaluate(ground);
  await page.getByRole('button', { name: '外观：跟随系统' }).click();
  await page.getByRole('button', { name: '外观：浅色' }).click();
  const night = await page.evaluate(ground);
  expect(night).not.toBe(paper);

  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      if (document.body) seen.push(getComputedStyle(document.documentElement).backgroundColor);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(new URL('motivation/', page.url()).href);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect([...new Set(seen)]).toEqual([night]);

  await page.getByRole('button', { name: '外观：深色' }).click();
  expect(await page.evaluate(ground)).toBe(paper);
  expect(await page.evaluate(() => localStorage.getItem('scheme'))).toBe(null);
});

test('without storage the scheme can be chosen all the same', async () => {
  const page = await openPage({ scheme: 'light' });
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.reload();
  const paper = await page.evaluate(ground);
  await page.getByRole('button', { name: '外观：跟随系统' }).click();
  await page.getByRole('button', { name: '外观：浅色' }).click();
  expect(await page.evaluate(ground)).not.toBe(paper);
});
