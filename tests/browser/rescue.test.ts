import { expect, test } from 'vitest';
import { openPage, siteHome } from './browser.ts';

const section = 'model-maturity/habits/';

test('a fragment that swallowed words still marks its point, and is clean again', async () => {
  for (const swallowed of ['，很有意思', '%EF%BC%8C%E5%BE%88', '）。']) {
    const page = await openPage({ url: `${section}#voice-input${swallowed}` });
    await expect.poll(() => new URL(page.url()).hash).toBe('#voice-input');
    expect(await page.locator(':target').getAttribute('id')).toBe('voice-input');
    expect(await page.evaluate(() => history.length)).toBe(2);
  }
});

test('a bare address with words behind it shows the section from its title on', async () => {
  const page = await openPage({ url: `${section}#s，很有意思` });
  expect(await page.locator('h1').textContent()).toBe('用户习惯');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('an address that swallowed words reaches its page, without a stop in the history', async () => {
  const page = await openPage();
  for (const [wrong, right] of [
    [`${section}，很有意思`, section],
    [`${section}%EF%BC%8C%E5%BE%88%E6%9C%89`, section],
    ['model-maturity/habits，看看', section],
    ['Model-Maturity/Habits/', section],
    ['model-maturity）', 'model-maturity/'],
    [`${section}%23voice-input，对`, `${section}#voice-input`],
    [`${section}，对#voice-input`, `${section}#voice-input`],
  ] as const) {
    const before = await page.evaluate(() => history.length);
    await page.goto((await siteHome()) + wrong);
    await expect.poll(() => page.url()).toBe((await siteHome()) + right);
    await page.getByRole('button', { name: '分享本节' }).first().waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  }
});

test('an address of nothing stays where it is, after one question to this site alone', async () => {
  const page = await openPage({ url: 'robots.txt', faults: true });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'HEAD' || request.isNavigationRequest()) asked.push(request.url());
  });
  const home = await siteHome();
  for (const [wrong, repaired] of [
    ['no-such-theme/，很有意思', 'no-such-theme/'],
    ['/evil.example/，看', 'evil/'],
  ] as const) {
    asked.length = 0;
    await page.goto(home + wrong, { waitUntil: 'networkidle' });
    expect(await page.locator('h1').textContent()).toBe('没有这一页');
    expect(asked).toEqual([new URL(home + wrong).href, home + repaired]);
  }
});
