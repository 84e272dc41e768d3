import { expect, test } from 'vitest';
import { openPage, siteHome } from './browser.ts';

test('a page is seen before its script is asked for', async () => {
  for (const url of ['', 'career-paths/', 'career-paths/phd/', 'terms/', 'map/', '404.html']) {
    const page = await openPage({ url, width: 360, touch: true });
    const { seen, asked } = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const scripts = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'));
      return { seen: paint?.startTime, asked: scripts.map(({ startTime }) => startTime) };
    });
    expect(seen).toBeGreaterThan(0);
    expect([url, asked.length > 0]).toEqual([url, true]);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(seen ?? Infinity);
  }
});

test('a button pressed before the script is there is pressed once more when it is', async () => {
  const page = await openPage({ url: 'about:blank', width: 360, touch: true, faults: true });
  let arrive = () => {};
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/_astro/page.*.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(`${await siteHome()}career-paths/`);
  await page.getByRole('button', { name: '搜索', exact: true }).tap();
  expect(await page.getByRole('dialog', { name: '搜索' }).isVisible()).toBe(false);
  arrive();
  await page.getByRole('dialog', { name: '搜索' }).waitFor();
  await page.getByRole('searchbox').fill('读博');
  await page.locator('.found a').first().waitFor();
});

test('what opens is modal a moment later, and gives the focus back when it is closed', async () => {
  const page = await openPage({ url: 'career-paths/' });
  for (const [button, dialog] of [
    ['.search-button', 'search-dialog dialog'],
    ['.share-button', 'share-menu dialog'],
  ] as const) {
    await page.locator(button).first().focus();
    await page.keyboard.press('Enter');
    await page.locator(`${dialog}:modal`).waitFor();
    const within = () =>
      page.evaluate((each) => document.querySelector(`${each} :focus`) !== null, dialog);
    expect(await within()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(`${button}:focus`).count()).toBe(1);
  }
});

test('a finger leaves no mark of hovering on what it pressed', async () => {
  const page = await openPage({ url: 'career-paths/', width: 360, touch: true });
  const button = page.getByRole('button', { name: '外观' });
  const color = () => button.evaluate((each) => getComputedStyle(each).color);
  const before = await color();
  await button.tap();
  await page.locator('appearance-choice').waitFor();
  expect(await button.evaluate((each) => each.matches(':hover'))).toBe(true);
  expect(await color()).toBe(before);
});
