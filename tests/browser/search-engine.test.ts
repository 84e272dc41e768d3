import type { Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, siteHome } from './browser.ts';

const found = (page: Page) => page.locator('search-dialog .found h3 b');
const state = (page: Page) => page.locator('search-dialog dialog').getAttribute('data-state');

async function type(page: Page, query: string) {
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: '搜索' }).fill(query);
}

/** The names of the files that a page asks for from now on. */
function requests(page: Page): string[] {
  const names: string[] = [];
  const note = (request: Request) => {
    const name = new URL(request.url()).pathname.split('/').at(-1)!;
    names.push(name.replace(/_[\da-f]{7,}\./, '.'));
  };
  page.on('request', note);
  return names;
}

test('the text answers first, then comes Pagefind, and nothing in the list moves', async () => {
  const page = await openPage();
  const asked = requests(page);
  await type(page, '数据');
  await found(page).first().waitFor();
  const first = await page.locator('.found').innerHTML();
  await page.evaluate(() => {
    const list = document.querySelector('search-dialog .found')!;
    new MutationObserver(() => (list.id = 'moved')).observe(list, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  await expect.poll(() => asked.filter((name) => name.endsWith('.pf_fragment')).length).toBe(1);
  await page.waitForTimeout(300);
  expect(await page.locator('.found').innerHTML()).toBe(first);
  expect(await page.locator('#moved').count()).toBe(0);
  expect(asked.indexOf('search.json')).toBeLessThan(asked.indexOf('pagefind.js'));
});

test('opening the search alone does not load Pagefind', async () => {
  const page = await openPage();
  const asked = requests(page);
  await page.keyboard.press('/');
  await page.waitForLoadState('networkidle');
  await expect
    .poll(() => asked.filter((name) => name.endsWith('.json')).sort())
    .toEqual(['search-aliases.json', 'search.json']);
  expect(asked).not.toContain('pagefind.js');
});

test('where the text does not come, Pagefind answers alone, also to what is typed otherwise', async () => {
  const page = await openPage({ faults: true });
  await page.route('**/search.json', (route) => route.abort());
  await page.keyboard.press('/');
  for (const [query, title] of [
    ['短视频', '下一个 killer app'],
    ['iller', '下一个 killer app'],
    ['显', '显存'],
    ['70%', '数据与算法'],
    ['duanshipin', '下一个 killer app'],
    ['資源瓶頸', '资源瓶颈'],
    ['短频视', '下一个 killer app'],
  ] as const) {
    await page.getByRole('searchbox', { name: '搜索' }).fill(query);
    await expect.poll(() => found(page).first().innerText(), { timeout: 10_000 }).toBe(title);
  }
  await page.getByRole('searchbox', { name: '搜索' }).fill('鑫淼犇骉');
  await expect.poll(() => state(page), { timeout: 10_000 }).toBe('nothing');
});

test('Pagefind works beside the page, not in it: the policy lets its worker start, and no other', async () => {
  const page = await openPage();
  await type(page, '数据');
  await expect
    .poll(() => page.workers().map((each) => new URL(each.url()).pathname))
    .toEqual([new URL('pagefind/pagefind-worker.js', await siteHome()).pathname]);
  const [home, folder] = [await siteHome(), new URL('pagefind/', await siteHome()).href];
  const passed = await page.evaluate(
    (urls) => {
      type Policy = { createScriptURL(url: string): unknown };
      const { trustedTypes } = globalThis as unknown as { trustedTypes: { defaultPolicy: Policy } };
      return urls.filter((url) => `${trustedTypes.defaultPolicy.createScriptURL(url)}` === url);
    },
    [`${folder}a.js`, `${folder}../a.js`, `${home}a.js`, 'https://a.test/pagefind/a.js', 'data:,1'],
  );
  expect(passed).toEqual([`${folder}a.js`]);
});

test('Pagefind leaves the language of the page as it was', async () => {
  const page = await openPage();
  const told = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const tell = () => resolve(document.documentElement.lang);
        new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ['lang'] });
      }),
  );
  await type(page, '短视频');
  await found(page).first().waitFor();
  // An observer hears of it when it is over.
  expect(await told).toBe('zh-CN');
});

test('with neither, the search says that it failed, and answers once they are there again', async () => {
  const page = await openPage({ faults: true });
  await page.context().setOffline(true);
  await type(page, '短视频');
  await expect.poll(() => state(page)).toBe('failed');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: '再试一次' }).click();
  await found(page).first().waitFor();
});

test('offline after the text has come, the search goes on', async () => {
  const page = await openPage({ faults: true });
  await type(page, '短视频');
  await found(page).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByRole('searchbox', { name: '搜索' }).fill('造电厂');
  await found(page).filter({ hasText: '算力与供电' }).waitFor();
});

test('what finds text typed otherwise may fail to come: what is typed is found', async () => {
  const page = await openPage({ faults: true });
  await page.route('**/search-aliases.json', (route) => route.abort());
  await type(page, '短视频');
  await found(page).first().waitFor();
  await page.getByRole('searchbox', { name: '搜索' }).fill('duanshipin');
  await expect.poll(() => state(page)).toBe('nothing');
});

test('a reader who saves data gets Pagefind only where nothing else finds anything', async () => {
  const page = await openPage({ url: 'about:blank' });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(await siteHome());
  const asked = requests(page);
  await type(page, '短视频');
  await found(page).first().waitFor();
  await page.waitForTimeout(400);
  expect(asked).not.toContain('pagefind.js');
  await page.getByRole('searchbox', { name: '搜索' }).fill('鑫淼犇骉');
  await expect.poll(() => state(page), { timeout: 10_000 }).toBe('nothing');
  expect(asked).toContain('pagefind.js');
});
