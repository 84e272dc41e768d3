import { expect, test } from 'vitest';
import { openPage, siteHome } from './browser.ts';

test('the drawer opens by a tap, leads to a section and is gone there', async () => {
  const page = await openPage({ url: 'career-paths/', width: 360, touch: true });
  const drawer = page.locator('.guide');
  expect(await drawer.isVisible()).toBe(false);
  await page.getByRole('button', { name: '目录' }).tap();
  await drawer.getByRole('link', { name: '创业', exact: true }).tap();
  await page.waitForURL('**/career-paths/#startup');
  expect(await drawer.isVisible()).toBe(false);
});

test('the drawer closes by Escape, and the focus goes back to its button', async () => {
  const page = await openPage({ url: 'career-paths/', width: 360, touch: true });
  const button = page.getByRole('button', { name: '目录' });
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.guide').isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => !!document.activeElement?.closest('.guide'))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.guide').isVisible()).toBe(false);
  expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
});

test('from a tablet on, the contents stand beside the text', async () => {
  const page = await openPage({ url: 'career-paths/', width: 768 });
  expect(await page.getByRole('button', { name: '目录' }).isVisible()).toBe(false);
  expect(await page.getByRole('navigation', { name: '本篇' }).isVisible()).toBe(true);
  const text = await page.locator('main').boundingBox();
  const contents = await page.getByRole('navigation', { name: '本篇' }).boundingBox();
  expect(contents!.x).toBeGreaterThanOrEqual(text!.x + text!.width);
});

test('without scripts the drawer opens all the same, and what needs scripts is not shown', async () => {
  const page = await openPage({ url: 'career-paths/', width: 360, touch: true, scripts: false });
  expect(await page.getByRole('button', { name: '搜索', exact: true }).isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: /外观/ }).isVisible()).toBe(false);
  await page.getByRole('button', { name: '目录' }).tap();
  await page.locator('.guide').getByRole('link', { name: '动机与自我提升' }).tap();
  await page.waitForURL(`${await siteHome()}motivation/`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('动机与自我提升');
});
