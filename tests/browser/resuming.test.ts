import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, siteHome } from './browser.ts';

const theme = 'career-paths/';

/** Reads on to a point, as a finger does, and leaves for another page. */
async function readTo(page: Page, point: string) {
  await page.evaluate(() => scrollBy(0, 1));
  await page.waitForTimeout(300);
  await page.locator(`#${point}`).evaluate((each) => {
    scrollBy({ top: each.getBoundingClientRect().top - innerHeight / 3 + 4, behavior: 'instant' });
  });
  await page.goto(`${await siteHome()}404.html`);
}

const offer = (page: Page) => page.getByRole('link', { name: /^上次读到/ });

test('a theme opened again offers the section last read, and nothing moves by it', async () => {
  const page = await openPage({ url: theme, width: 360, height: 600, touch: true });
  expect(await offer(page).isVisible()).toBe(false);
  await readTo(page, 'baby-sleep');
  await page.addInitScript(() => {
    const kept = globalThis as unknown as { shift: number };
    kept.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        kept.shift += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto((await siteHome()) + theme, { waitUntil: 'networkidle' });
  expect(await offer(page).innerText()).toBe('上次读到「创业」');
  expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
  await offer(page).tap();
  await page.waitForURL('**/career-paths/#baby-sleep');
});

test('home offers the theme last read, and one tap forgets it', async () => {
  const page = await openPage({ url: theme, width: 360, height: 600, touch: true });
  await readTo(page, 'baby-sleep');
  await page.goto(await siteHome());
  await offer(page).waitFor();
  expect(await offer(page).innerText()).toBe('上次读到《打工、读博和创业》');
  expect(await offer(page).getAttribute('href')).toMatch(/\/career-paths\/#baby-sleep$/);
  await page.getByRole('button', { name: '清除上次读到的地方' }).tap();
  expect(await offer(page).isVisible()).toBe(false);
  expect(await page.evaluate(() => localStorage.getItem('reading-places'))).toBe('[]');
});

test('who comes by a link to a place, or read to the end, is offered nothing', async () => {
  const page = await openPage({ url: theme, height: 600 });
  await readTo(page, 'baby-sleep');
  await page.goto(`${await siteHome()}${theme}#phd`, { waitUntil: 'networkidle' });
  expect(await offer(page).isVisible()).toBe(false);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await page.waitForTimeout(300);
  await page.goto((await siteHome()) + theme, { waitUntil: 'networkidle' });
  expect(await offer(page).isVisible()).toBe(false);
});

test('what was spoiled on the device is not offered', async () => {
  const page = await openPage();
  for (const spoiled of [
    '{',
    '[{"theme":"career-paths","point":"\\"><img src=x onerror=alert(1)>"}]',
    '[{"theme":"https://example.org/","point":"phd"}]',
  ]) {
    await page.evaluate((value) => localStorage.setItem('reading-places', value), spoiled);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await offer(page).isVisible()).toBe(false);
  }
});
