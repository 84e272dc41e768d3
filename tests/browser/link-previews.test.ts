import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, siteHome } from './browser.ts';

const url = 'pre-post-training/';
const linkOn = (page: Page) => page.locator('#preparing-data a[data-preview]');
const card = (page: Page) => page.getByRole('tooltip');

test('a mouse on a link sees where it leads: section, theme and words, beside the link', async () => {
  const page = await openPage({ url });
  await linkOn(page).hover();
  expect(await card(page).innerText()).toMatch(
    /^数据决定自动化《模型会取代人类工作吗》\s+一个行业只要能采集到足够的数据，就能自动化。$/,
  );
  expect(await overlap(page)).toBe(false);
  expect(await page.getByRole('link', { name: '准备数据' }).getAttribute('href')).toMatch(
    /job-automation\/#data-means-automation$/,
  );
});

test('the pointer can move onto the card, slowly too, and leaving both closes it', async () => {
  const page = await openPage({ url });
  await linkOn(page).hover();
  const from = await centreOf(page, '#preparing-data a[data-preview]');
  const to = await centreOf(page, '[role=tooltip]');
  for (let step = 1; step <= 8; step += 1) {
    await page.mouse.move(from.x, from.y + ((to.y - from.y) * step) / 8);
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(500);
  expect(await card(page).isVisible()).toBe(true);
  await page.mouse.move(5, 400);
  await card(page).waitFor({ state: 'detached' });
});

test('Escape closes the card and leaves it closed until the link is left', async () => {
  const page = await openPage({ url });
  await linkOn(page).hover();
  await card(page).waitFor();
  await page.keyboard.press('Escape');
  expect(await card(page).count()).toBe(0);
  await page.mouse.move(...(await besideCentre(page)));
  await page.waitForTimeout(500);
  expect(await card(page).count()).toBe(0);
  await page.mouse.move(5, 400);
  await page.waitForTimeout(400);
  await linkOn(page).hover();
  await card(page).waitFor();
});

test('the keyboard sees it as well, as the description of the link, until it goes on', async () => {
  const page = await openPage({ url });
  await page.locator('#preparing-data .point-link').focus();
  await page.keyboard.press('Shift+Tab');
  await card(page).waitFor();
  const description = await linkOn(page).getAttribute('aria-describedby');
  expect(description).toBe(await card(page).getAttribute('id'));
  await page.keyboard.press('Tab');
  await card(page).waitFor({ state: 'detached' });
  expect(await linkOn(page).getAttribute('aria-describedby')).toBeNull();
});

test('a card at the edge of the window covers no link and makes nothing move', async () => {
  const page = await openPage({ url, width: 360, height: 400 });
  await linkOn(page).evaluate((link) => link.scrollIntoView({ block: 'end' }));
  const size = () =>
    page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.body.scrollHeight,
      scrollY,
    ]);
  const before = await size();
  await linkOn(page).hover();
  await card(page).waitFor();
  expect(await overlap(page)).toBe(false);
  expect(await size()).toEqual(before);
});

test('nothing is loaded for it before a link is come to, and then once', async () => {
  const page = await openPage({ url });
  await page.waitForLoadState('networkidle');
  const requested = requestsOf(page);
  await page.mouse.move(640, 300);
  await page.waitForTimeout(300);
  expect(requested).toEqual([]);
  await linkOn(page).hover();
  await card(page).waitFor();
  await page.mouse.move(5, 400);
  await card(page).waitFor({ state: 'detached' });
  await linkOn(page).hover();
  await card(page).waitFor();
  const loaded = requested.filter((path) => /preview/.test(path));
  expect(loaded.map((path) => path.replace(/\.[\w-]+(?=\.\w+$)/, '')).toSorted()).toEqual([
    expect.stringMatching(/\/link-preview\.css$/),
    expect.stringMatching(/\/show-preview\.js$/),
    expect.stringMatching(/\/job-automation\/previews\.json$/),
  ]);
});

test('a finger follows the link at once', async () => {
  const page = await openPage({ url, width: 360, touch: true });
  const requested = requestsOf(page);
  await linkOn(page).tap();
  await page.waitForURL(`${await siteHome()}job-automation/#data-means-automation`);
  expect(await page.locator(':target').innerText()).toContain('足够的数据');
  expect(requested.filter((path) => path.includes('preview'))).toEqual([]);
});

test('who saves data is shown no card', async () => {
  const page = await openPage({ url: 'motivation/' });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto((await siteHome()) + url);
  const requested = requestsOf(page);
  await linkOn(page).hover();
  await page.waitForTimeout(600);
  expect(requested.filter((path) => path.includes('preview'))).toEqual([]);
});

test('where nothing comes, or without scripts, a link is a link', async () => {
  for (const scripts of [true, false]) {
    const page = await openPage({ url, scripts, faults: true });
    await page.route('**/previews.json', (route) => route.abort());
    await linkOn(page).hover();
    await page.waitForTimeout(500);
    expect(await card(page).count()).toBe(0);
    await linkOn(page).click();
    await page.waitForURL(`${await siteHome()}job-automation/#data-means-automation`);
  }
});

test('after a link within the page no card is left behind', async () => {
  // So tall that the pointer is still on the link when the place is reached.
  const page = await openPage({ url: 'model-maturity/', height: 2400 });
  const link = page.locator('#voice-input a[data-preview]');
  await link.hover();
  await card(page).waitFor();
  await link.click();
  await page.waitForURL('**/model-maturity/#audio-score');
  await page.waitForTimeout(400);
  expect(await card(page).count()).toBe(0);
});

function requestsOf(page: Page): string[] {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  return requested;
}

async function centreOf(page: Page, selector: string) {
  const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

async function besideCentre(page: Page): Promise<[x: number, y: number]> {
  const { x, y } = await centreOf(page, '#preparing-data a[data-preview]');
  return [x + 4, y + 2];
}

/** Whether the card covers a part of its link. */
async function overlap(page: Page): Promise<boolean> {
  const [a, b] = [await card(page).boundingBox(), await linkOn(page).boundingBox()];
  return a!.y < b!.y + b!.height && b!.y < a!.y + a!.height;
}
