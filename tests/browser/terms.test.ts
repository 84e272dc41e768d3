import { expect, test } from 'vitest';
import { openPage, siteHome } from './browser.ts';

for (const scripts of [true, false]) {
  const how = scripts ? 'with scripts' : 'without scripts';

  test(`a term leads to a point that says it, ${how}`, async () => {
    const page = await openPage({ url: 'terms/#agi', scripts });
    const term = page.locator(':target');
    expect(await term.locator('h2').innerText()).toBe('AGI');
    await term.getByRole('link', { name: '填鸭式教育' }).click();
    await page.waitForURL(`${await siteHome()}pre-post-training/#force-feeding`);
    expect(await page.locator(':target').innerText()).toContain('AGI');
  });

  test(`a section leads to who mentions it, ${how}`, async () => {
    const page = await openPage({ url: 'job-automation/rule/', scripts });
    const mentions = page.getByRole('complementary', { name: '谁提到这里' });
    await mentions.getByRole('link', { name: '70%多的时间都在准备数据' }).click();
    await page.waitForURL(`${await siteHome()}pre-post-training/#preparing-data`);
    expect(await page.locator(':target a').first().innerText()).toBe('准备数据');
  });
}

test('the terms are found from every page, by the footer and by the drawer', async () => {
  const page = await openPage({ url: 'motivation/', width: 360, touch: true });
  const terms = `${await siteHome()}terms/`;
  await page.locator('footer').getByRole('link', { name: '词表' }).tap();
  await page.waitForURL(terms);
  await page.goBack();
  await page.getByRole('button', { name: '目录' }).tap();
  await page.locator('.guide').getByRole('link', { name: '词表' }).tap();
  await page.waitForURL(terms);
});

test('where a term is said more often, a search shows all of it', async () => {
  const page = await openPage({ url: 'terms/#minimal-motivation' });
  await page.locator(':target').getByRole('link', { name: '搜索看全部' }).click();
  await page.locator('.found a').first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('minimal motivation');
});
