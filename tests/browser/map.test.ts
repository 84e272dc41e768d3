import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { promisedAddresses, type Addresses } from '../site/promised-addresses.ts';
import { openPage, siteHome } from './browser.ts';
import { unlikePicture } from './picture.ts';

const themes = Object.entries<Addresses[string]>(promisedAddresses);

/** Every theme, section and point, in the order of reading, as the map should lead to them. */
const promised = themes.flatMap(([theme, sections]) => [
  `${theme}/`,
  ...Object.entries(sections).flatMap(([section, points]) => [
    `${theme}/${section}/`,
    ...points.map((point) => `${theme}/${section}/#${point}`),
  ]),
]);

for (const [name, width] of [
  ['a desk', 1440],
  ['a tablet', 900],
  ['a phone', 360],
] as const) {
  test(`on ${name} the map leads to every theme, section and point, each once`, async () => {
    for (const scripts of [true, false]) {
      const page = await openPage({ url: 'map/', width, touch: width < 700, scripts });
      await expect.poll(() => shownLinks(page)).toEqual(promised);
    }
  });
}

test('the picture is a list of lists to those who hear it', async () => {
  const page = await openWhole(1440);
  const heard = await page.getByRole('list', { name: '全图' }).ariaSnapshot();
  expect(heard.split('\n').slice(0, 13).join('\n')).toBe(`- list "全图":
  - listitem:
    - link "资源瓶颈":
      - /url: /resource-bottlenecks/
    - list:
      - listitem:
        - link "从炼丹说起":
          - /url: /resource-bottlenecks/alchemy/
        - list:
          - listitem:
            - link "以前训练模型就像「炼丹」：数据是……":
              - /url: /resource-bottlenecks/alchemy/#like-alchemy
      - listitem:`);
});

test('Tab walks through the map in the order of reading, and shows where it is', async () => {
  const page = await openWhole(1440);
  await page.locator('.map-picture a').first().focus();
  const walked: string[] = [];
  for (const _ of promised.slice(0, 6)) {
    walked.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
    await page.keyboard.press('Tab');
  }
  const base = new URL(await siteHome()).pathname;
  expect(walked).toEqual(promised.slice(0, 6).map((address) => base + address));
  const shown = page.locator('.map-picture a:focus-visible');
  expect(await shown.evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe(
    'underline',
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(/resource-bottlenecks\/bandwidth\/#/);
});

test('in the browser’s own fonts no label of the picture touches another, or its edge', async () => {
  const page = await openWhole(1440);
  const faults = await page.evaluate(() => {
    const picture = document.querySelector('.map-picture')!.getBoundingClientRect();
    const boxes = [...document.querySelectorAll('.map-picture text')].map((text) => ({
      text: text.textContent.trim(),
      box: text.getBoundingClientRect(),
    }));
    return boxes.flatMap(({ text, box }, at) => [
      ...(box.left < picture.left || box.right > picture.right ? [`${text}: outside`] : []),
      ...boxes
        .slice(at + 1)
        .filter(
          (other) =>
            other.box.left < box.right &&
            box.left < other.box.right &&
            // The box of a line is higher than its characters: by an em at most half.
            other.box.top + 4 < box.bottom &&
            box.top + 4 < other.box.bottom,
        )
        .map((other) => `${text}: touches ${other.text}`),
    ]);
  });
  expect(faults).toEqual([]);
});

test('the map looks as it was drawn: its lines, dots and seal on a desk, its list on a phone', async () => {
  const desk = await openWhole(1280);
  // Where its words end depends on the machine's fonts; that they fit is tested above.
  await desk.locator('.map-picture text').evaluateAll((all) => all.map((text) => text.remove()));
  expect(await unlikePicture(desk.locator('.map-picture'), 'map-desk')).toEqual([]);
  // As high as its first branch: the bar stays above of it.
  const phone = await openPage({
    url: 'map/',
    width: 360,
    height: 1400,
    touch: true,
    scheme: 'dark',
  });
  expect(await unlikePicture(phone.locator('.map-list > li').first(), 'map-phone')).toEqual([]);
});

test('home shows the whole picture when it comes into view, and nothing moves', async () => {
  const page = await openPage({ width: 1440 });
  const picture = page.locator('.map-picture');
  expect(await picture.locator('a').count()).toBe(33);
  const before = await page.evaluate(() => document.documentElement.scrollHeight);
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.locator('a').count()).toBe(promised.length);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
  await picture.getByRole('link', { name: '婴儿般的睡眠' }).press('Enter');
  await page.waitForURL(`${await siteHome()}career-paths/startup/#baby-sleep`);
});

test('home leads to the map where the picture has no room, does not come, or scripts are off', async () => {
  for (const options of [
    { width: 360, touch: true },
    { width: 1440, faults: true },
  ]) {
    const page = await openPage({ ...options, url: 'motivation/' });
    await page.context().route('**/map.svg', (route) => route.abort());
    await page.goto(await siteHome());
    await page.locator('talk-map').scrollIntoViewIfNeeded();
    await page.context().unrouteAll();
    await page.locator('talk-map').getByRole('link', { name: '全图', exact: true }).click();
    await page.waitForURL(/\/map\/$/);
  }
  const page = await openPage({ width: 1440, scripts: false });
  expect((await shownLinks(page, 'talk-map .map-picture')).length).toBe(33);
});

test('on paper the map is its picture, words included, on one sheet across', async () => {
  const page = await openWhole(1440);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.map-picture').isVisible()).toBe(true);
  expect(await page.locator('.map-list').isVisible()).toBe(false);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/MediaBox \[[^\]]*\]/g)).toEqual(['/MediaBox [0 0 841.91998 594.95996]']);
});

/** The map's own page, its picture complete. */
async function openWhole(width: number): Promise<Page> {
  const page = await openPage({ url: 'map/', width });
  await page.locator('.map-picture .dots').first().waitFor({ state: 'attached' });
  return page;
}

/** Where the links that are shown lead, without the site's base. */
async function shownLinks(page: Page, within = ':is(.map-picture, .map-list)'): Promise<string[]> {
  const home = await siteHome();
  const hrefs = await page
    .locator(`${within} a`)
    .evaluateAll((all) =>
      all
        .filter((link) => link.getClientRects().length > 0)
        .map((link) => new URL(link.getAttribute('href') ?? '', location.href).href),
    );
  return hrefs.map((href) => href.slice(home.length));
}
