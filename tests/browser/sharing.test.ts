import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { openPage, siteHome } from './browser.ts';
import { clipboard, openToShare, said, sharePoint } from './share-menu.ts';

const theme = 'model-maturity/';
const section = `${theme}habits/`;

test('the QR code is read as the address, also on dark paper', async () => {
  for (const scheme of ['light', 'dark'] as const) {
    const tab = await openToShare({ url: section, scheme });
    await tab.locator('#swipe-and-tap').hover();
    await tab.locator('#swipe-and-tap > .point-link').click();
    await tab.getByRole('button', { name: '二维码' }).click();
    const code = tab.locator('.share .code svg');
    await code.waitFor();
    const { data, width, height } = PNG.sync.read(await code.screenshot());
    const address = jsQR(new Uint8ClampedArray(data), width, height)?.data;
    expect(address).toBe(`${await siteHome()}${section}#swipe-and-tap`);
  }
});

test('the menu is worked by keys alone', async () => {
  const tab = await openToShare({ url: section });
  const button = tab.getByRole('button', { name: '分享本节' });
  await button.focus();
  await tab.keyboard.press('Enter');
  await expect.poll(() => focused(tab)).toContain('复制链接');
  await tab.keyboard.press('Escape');
  await expect.poll(() => focused(tab)).toBe('分享本节');

  await tab.keyboard.press('Enter');
  await expect.poll(() => focused(tab)).toContain('复制链接');
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('ArrowDown');
  expect(await focused(tab)).toBe('复制为Markdown');
  await tab.keyboard.press('Enter');
  await expect.poll(() => said(tab)).toBe('已复制');
  expect(await clipboard(tab)).toBe(`[用户习惯](${await siteHome()}${section})`);
});

test('on a phone a finger opens, hits and closes it, and sees the point', async () => {
  const tab = await openToShare({ url: section, width: 360, height: 600, touch: true });
  await tab.locator('#voice-input').tap();
  await tab.locator('#voice-input > .point-link').tap();
  const dialog = tab.locator('dialog.share');
  await dialog.waitFor();
  const small = await dialog
    .locator('button:visible, a:visible')
    .evaluateAll((all) =>
      all.filter((each) => each.clientHeight < 44 || each.clientWidth < 44).map(String),
    );
  expect(small).toEqual([]);
  const top = (await dialog.boundingBox())?.y ?? 0;
  await expect.poll(() => bottomOf(tab, '#voice-input')).toBeLessThanOrEqual(top);
  await tab.touchscreen.tap(180, 20);
  await dialog.waitFor({ state: 'hidden' });
});

test('the phone’s own sheet gets title and address, nothing else', async () => {
  const tab = await openToShare({ url: section });
  expect(await tab.evaluate(() => 'share' in navigator)).toBe(false);
  await tab.evaluate(() => {
    const given: unknown[] = [];
    Object.assign(navigator, { share: async (data: unknown) => void given.push(data) });
    Object.assign(window, { given });
  });
  await tab.getByRole('button', { name: '分享本节' }).click();
  await tab.getByRole('button', { name: '用系统分享' }).click();
  expect(await tab.evaluate(() => (window as unknown as { given: unknown }).given)).toEqual([
    { title: '用户习惯｜模型够好了吗', url: `${await siteHome()}${section}` },
  ]);
});

test('a section’s page offers its picture, a theme’s page, which has another, does not', async () => {
  const tab = await openToShare({ url: section });
  await tab.getByRole('button', { name: '分享本节' }).click();
  const card = tab.getByRole('link', { name: '存分享图' });
  const answer = await tab.request.get(await card.evaluate((link: HTMLAnchorElement) => link.href));
  expect(answer.headers()['content-type']).toBe('image/png');
  expect(await card.getAttribute('download')).toBe('用户习惯.png');
  expect(await tab.getByRole('button', { name: '用系统分享' }).isVisible()).toBe(false);

  await tab.goto((await siteHome()) + theme);
  await tab.getByRole('button', { name: '分享本节' }).first().click();
  await tab.locator('dialog.share').waitFor();
  expect(await card.isVisible()).toBe(false);
});

test('a web view without modal dialogs shows the menu all the same', async () => {
  const tab = await openToShare({ url: section });
  await tab.evaluate(() => {
    const known = HTMLDialogElement.prototype as Partial<HTMLDialogElement>;
    delete known.showModal;
    delete known.close;
  });
  await tab.getByRole('button', { name: '分享本节' }).click();
  await expect.poll(() => focused(tab)).toContain('复制链接');
  await tab.keyboard.press('Escape');
  expect(await tab.locator('dialog.share').isVisible()).toBe(false);
  await sharePoint(tab, 'long-text', '复制网址');
  expect(await clipboard(tab)).toBe(`${await siteHome()}${section}#long-text`);
});

test('a point’s link stays a link: with a modifier key, and without scripts', async () => {
  const tab = await openToShare({ url: section });
  await tab.locator('#long-text').hover();
  await tab.locator('#long-text > .point-link').click({ modifiers: ['Control'] });
  await expect.poll(() => tab.context().pages().length).toBe(2);
  expect(tab.context().pages().at(-1)?.url()).toContain('#long-text');
  expect(await tab.locator('dialog.share').isVisible()).toBe(false);

  const plain = await openPage({ url: section, scripts: false });
  expect(await plain.getByRole('button', { name: '分享本节' }).count()).toBe(0);
  await plain.locator('#long-text').hover();
  await plain.locator('#long-text > .point-link').click();
  expect(new URL(plain.url()).hash).toBe('#long-text');
});

const focused = (tab: Page) =>
  tab.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

const bottomOf = (tab: Page, selector: string) =>
  tab.locator(selector).evaluate((each) => each.getBoundingClientRect().bottom);
