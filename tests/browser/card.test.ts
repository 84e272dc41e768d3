import { expect, test } from 'vitest';
import { openPage } from './browser.ts';

test('the picture of a section is loaded when it is unfolded, and not before', async () => {
  const page = await openPage({ url: 'model-maturity/language/', width: 360, touch: true });
  const picture = page.locator('card-picture img');
  await page.waitForLoadState('networkidle');
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(0);

  await page.getByText('分享图', { exact: true }).tap();
  await page.waitForFunction(
    () => document.querySelector<HTMLImageElement>('card-picture img')?.naturalWidth === 1200,
  );
  const box = await picture.boundingBox();
  expect(box && [box.x >= 0, box.x + box.width <= 360]).toEqual([true, true]);
});

test('unfolding it moves nothing above', async () => {
  const page = await openPage({ url: 'model-maturity/language/' });
  const top = () => page.locator('h1').evaluate((title) => title.getBoundingClientRect().top);
  const before = await top();
  await page.getByText('分享图', { exact: true }).click();
  expect(await top()).toBe(before);
});

test('the picture can be saved under the section’s name, also without scripts', async () => {
  const page = await openPage({ url: 'resource-bottlenecks/bandwidth/', scripts: false });
  await page.getByText('分享图', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '保存图片' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('带宽｜资源瓶颈.png');
});

test('in WeChat it is loaded after the page, for the thumbnail of what is forwarded', async () => {
  const plain = await openPage({ url: 'model-maturity/language/' });
  const context = await plain.context().browser()?.newContext({
    userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/116 Mobile MicroMessenger/8.0.49',
  });
  const page = await context?.newPage();
  await page?.goto(plain.url());
  await page?.waitForFunction(
    () => document.querySelector<HTMLImageElement>('body img')?.naturalWidth === 1200,
  );
  expect(await page?.locator('card-picture details').getAttribute('open')).toBe(null);
  await context?.close();
});
