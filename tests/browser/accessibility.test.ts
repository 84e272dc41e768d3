import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { everyPage } from '../site/built-site.ts';
import { openPage, siteHome } from './browser.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const addresses = (await everyPage()).map(({ path }) => path.slice(1));

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All else is the same in either scheme, and takes three times as long. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

const screens = [
  { name: 'a phone', width: 360, touch: true },
  { name: 'a desk', width: 1440, touch: false },
];

for (const { name, width, touch } of screens) {
  test(
    `axe finds nothing on any page, light or dark, on ${name}`,
    { timeout: 120_000 },
    async () => {
      const page = await openPage({ width, touch });
      const home = await siteHome();
      const found: string[] = [];
      for (const address of addresses) {
        await page.goto(home + address);
        for (const [colorScheme, rules] of [
          ['light', allRules],
          ['dark', rulesOfColour],
        ] as const) {
          // Without motion the colours of buttons change at once, too.
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const all = await violations(page, rules);
          found.push(...all.map((each) => `/${address} ${colorScheme} ${each}`));
        }
      }
      expect(addresses.length).toBeGreaterThan(30);
      expect(found).toEqual([]);
    },
  );
}

test('axe finds nothing in the opened drawer', async () => {
  const page = await openPage({ url: 'motivation/', width: 360, touch: true });
  await page.getByRole('button', { name: '目录' }).tap();
  expect(await violations(page)).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the opened appearance, ${scheme}`, async () => {
    const page = await openPage({ url: 'motivation/', width: 360, touch: true, scheme });
    await page.getByRole('button', { name: '外观' }).tap();
    expect(await violations(page)).toEqual([]);
  });

  test(`axe finds nothing in the search, empty and full, ${scheme}`, async () => {
    const page = await openPage({ width: 360, touch: true, scheme });
    await page.getByRole('button', { name: '搜索', exact: true }).tap();
    await page.getByRole('searchbox').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('searchbox').fill('数据');
    await page.locator('.found a').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('searchbox').fill('shuju');
    await page.locator('.found .why').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
}

/** What is wrong, and where, in one line each. */
async function violations(page: Page, rules = allRules): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly,
      // Those that pass are not told one by one, which takes most of the time.
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  }, rules);
}
