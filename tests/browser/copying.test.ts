import { expect, test } from 'vitest';
import { siteHome } from './browser.ts';
import { clipboard, openToShare, said, sharePoint } from './share-menu.ts';

const theme = 'model-maturity/';
const section = `${theme}habits/`;
/** WeChat on an iPhone, and any web view of Android. */
const webViews = [
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50',
  'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP2A; wv) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36',
];

test('a section’s button copies its title and the address of its own page', async () => {
  const tab = await openToShare({ url: theme });
  const button = tab.getByRole('button', { name: '分享本节' }).nth(4);
  await button.click();
  await tab.getByRole('button', { name: '复制链接' }).click();
  await expect.poll(() => said(tab)).toBe('已复制');
  expect(await clipboard(tab)).toBe(`用户习惯｜模型够好了吗\n${await siteHome()}${section}\n`);
  expect(await tab.locator('dialog.share').isVisible()).toBe(false);
  expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
});

test('a point’s link marks the point without moving the page, and offers its address', async () => {
  const tab = await openToShare({ url: theme });
  const before = await tab.evaluate(() => {
    document.getElementById('swipe-and-tap')?.scrollIntoView({ block: 'center' });
    return new Promise((resolve) => setTimeout(() => resolve(scrollY), 600));
  });
  await sharePoint(tab, 'swipe-and-tap', '复制网址');
  expect(await clipboard(tab)).toBe(`${await siteHome()}${section}#swipe-and-tap`);
  expect(new URL(tab.url()).hash).toBe('#swipe-and-tap');
  expect(await tab.locator(':target').getAttribute('id')).toBe('swipe-and-tap');
  expect(await tab.evaluate(() => scrollY)).toBe(before);
  expect(await tab.evaluate(() => history.length)).toBe(2);

  await sharePoint(tab, 'long-text', '复制为Markdown');
  expect(await clipboard(tab)).toBe(`[用户习惯](${await siteHome()}${section}#long-text)`);
});

test('a section’s own page gives its address clean of what a chat added to it', async () => {
  const tab = await openToShare({ url: `${section}?from=groupmessage&isappinstalled=0#s` });
  await tab.getByRole('button', { name: '分享本节' }).click();
  await tab.getByRole('button', { name: '复制网址' }).click();
  await expect.poll(() => said(tab)).toBe('已复制');
  expect(await clipboard(tab)).toBe(`${await siteHome()}${section}#s`);
});

test('where the browser refuses the clipboard, the old way copies', async () => {
  const tab = await openToShare({ url: section });
  await tab.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await sharePoint(tab, 'long-text', '复制链接');
  expect(await clipboard(tab)).toBe(
    `用户习惯｜模型够好了吗\n${await siteHome()}${section}#long-text\n`,
  );
});

test('in WeChat and other web views the old way comes first, while the tap lasts', async () => {
  for (const webView of webViews) {
    const tab = await openToShare({ url: section, width: 360, touch: true });
    await tab.addInitScript((agent) => {
      Object.defineProperty(navigator, 'userAgent', { value: agent });
      navigator.clipboard.writeText = () => new Promise(() => {});
    }, webView);
    await tab.reload();
    await tab.getByRole('button', { name: '分享本节' }).tap();
    await tab.getByRole('button', { name: '复制链接' }).tap();
    await expect.poll(() => said(tab)).toBe('已复制');
    expect(await clipboard(tab)).toBe(`用户习惯｜模型够好了吗\n${await siteHome()}${section}\n`);
  }
});

test('where nothing copies, the text is there, selected', async () => {
  const tab = await openToShare({ url: section });
  await tab.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await tab.getByRole('button', { name: '分享本节' }).click();
  await tab.getByRole('button', { name: '复制链接' }).click();
  const text = tab.getByRole('textbox', { name: /没能复制/ });
  await text.waitFor();
  expect(await tab.evaluate(() => getSelection()?.toString())).toBe(await text.inputValue());
  expect(await text.inputValue()).toBe(`用户习惯｜模型够好了吗\n${await siteHome()}${section}\n`);
});
