import { expect, test } from 'vitest';
import { openPage, siteHome } from './browser.ts';

test('arrow keys turn to the next section and back, and the links say so', async () => {
  const page = await openPage({ url: 'career-paths/phd/' });
  const home = await siteHome();
  expect(
    await page.locator('.turn a').evaluateAll((all) => all.map((each) => each.ariaKeyShortcuts)),
  ).toEqual(['ArrowLeft', 'ArrowRight']);
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(`${home}career-paths/startup/`);
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(`${home}career-paths/phd/`);
});

test('arrow keys are left to what is written, selected, chosen or opened', async () => {
  const page = await openPage({ url: 'career-paths/phd/' });
  const { url } = { url: page.url() };
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('数据');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').waitFor({ state: 'hidden' });
  await expect.poll(() => page.url()).toBe(url);

  await page.getByRole('button', { name: '外观' }).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.prose p')!));
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(200);
  expect(page.url()).toBe(url);

  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(`${await siteHome()}career-paths/startup/`);
});

test('the back button leads to where the page was left', async () => {
  const page = await openPage({ url: 'career-paths/', height: 600 });
  await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
  const back = async () => {
    await page.goBack();
    await page.waitForURL(/\/career-paths\/$/);
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(700);
  };
  await page
    .getByRole('link', { name: '读博', exact: true })
    .first()
    .evaluate((link) => {
      // Followed without being scrolled to.
      (link as HTMLAnchorElement).href = './phd/';
      (link as HTMLAnchorElement).click();
    });
  await page.waitForURL('**/career-paths/phd/');
  await back();

  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('显存');
  await page.locator('.found a').first().click();
  await page.waitForURL('**/resource-bottlenecks/**');
  await page.goBack();
  await page.waitForURL('**/career-paths/?q=*');
  await page.keyboard.press('Escape');
  await back();
});

test('who was rescued from a wrong address comes back to where they were', async () => {
  const page = await openPage({ url: 'career-paths/', height: 600 });
  await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
  await page.evaluate(() => {
    location.href = new URL('../motivation/，很有意思', location.href).href;
  });
  await page.waitForURL('**/motivation/');
  await page.goBack();
  await page.waitForURL('**/career-paths/');
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(500);
});
