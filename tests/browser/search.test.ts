import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, siteHome } from './browser.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: '搜索' });
const found = (page: Page) => page.locator('search-dialog .found a');
const open = (page: Page) => page.locator('search-dialog dialog[open]');

async function typed(page: Page, query: string) {
  await page.keyboard.press('/');
  await box(page).fill(query);
  await found(page).first().waitFor();
}

for (const [query, address] of [
  ['短视频', 'model-maturity/#fits-habits'],
  ['造电厂', 'resource-bottlenecks/#power-plant'],
  ['killer app', 'model-maturity/#'],
] as const) {
  test(`${query} is found, and Enter lands on the very place`, async () => {
    const page = await openPage();
    await typed(page, query);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${await siteHome()}${address}*`);
    const target = page.locator(':target');
    expect((await target.innerText()).toLowerCase()).toContain(query.toLowerCase());
    await expect
      .poll(() => target.evaluate((each) => each.getBoundingClientRect().top))
      .toBeGreaterThan(50);
    await expect
      .poll(() => highlighted(page))
      .toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(query, 'i'))]));
    await page.keyboard.press('Escape');
    expect(await highlighted(page)).toEqual([]);
  });
}

test('the search opens by its button, by /, by Ctrl K and by ⌘ K, with the caret in it', async () => {
  for (const start of [
    (page: Page) => page.getByRole('button', { name: '搜索', exact: true }).click(),
    (page: Page) => page.keyboard.press('/'),
    (page: Page) => page.keyboard.press('Control+k'),
    (page: Page) => page.keyboard.press('Meta+k'),
  ]) {
    const page = await openPage();
    await start(page);
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await box(page).inputValue()).toBe('');
  }
});

test('nothing of the search is loaded before a reader is about to search', async () => {
  const page = await openPage();
  await page.waitForLoadState('networkidle');
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.mouse.move(640, 600);
  await page.waitForTimeout(500);
  expect(requested).toEqual([]);
  await page.getByRole('button', { name: '搜索', exact: true }).hover();
  await expect.poll(() => requested.some((path) => path.endsWith('search.json'))).toBe(true);
});

test('Escape closes the search, and the focus is where it was', async () => {
  const page = await openPage();
  const button = page.getByRole('button', { name: '搜索', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await box(page).fill('显存');
  await found(page).first().waitFor();
  await page.keyboard.press('Escape');
  if (await open(page).count()) await page.keyboard.press('Escape');
  await expect.poll(() => open(page).count()).toBe(0);
  expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
  await expect.poll(() => page.url()).toBe(await siteHome());
});

test('arrow keys walk the answers and come back to the query; a letter goes on typing', async () => {
  const page = await openPage();
  await typed(page, '数据');
  const focused = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.found a')].indexOf(document.activeElement!),
    );
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(0);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe(-1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('的');
  expect(await box(page).inputValue()).toBe('数据的');
});

test('results are grouped by section, with what was typed marked', async () => {
  const page = await openPage();
  await typed(page, '70%');
  const groups = await page.locator('.found > li').evaluateAll((all) =>
    all.map((group) => ({
      title: group.querySelector('h3 b')?.textContent,
      marked: [...group.querySelectorAll('mark')].map((mark) => mark.textContent),
      links: [...group.querySelectorAll('a')].map(
        (link) => new URL(link.href).pathname + link.hash,
      ),
    })),
  );
  expect(groups).toEqual([
    {
      title: '数据与算法',
      marked: ['70%'],
      links: ['/pre-post-training/#preparing-data'],
    },
  ]);
});

test('a search is an address: it opens by itself, and the back button closes it', async () => {
  const page = await openPage({ url: 'motivation/' });
  await typed(page, '短视频');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('短视频');
  await page.goBack();
  await expect.poll(() => open(page).count()).toBe(0);
  expect(page.url()).toBe(`${await siteHome()}motivation/`);

  const sent = await openPage({ url: '?q=短视频' });
  await found(sent).first().waitFor();
  expect(await box(sent).inputValue()).toBe('短视频');
  await found(sent).first().click();
  await sent.waitForURL('**/model-maturity/#*');
  await sent.goBack();
  await found(sent).first().waitFor();
  expect(await box(sent).inputValue()).toBe('短视频');
});

test('an IME is left alone: its Enter chooses a word and opens nothing', async () => {
  const page = await openPage();
  await page.keyboard.press('/');
  const ime = await page.context().newCDPSession(page);
  await ime.send('Input.imeSetComposition', { text: 'xian', selectionStart: 4, selectionEnd: 4 });
  await box(page).dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
  await box(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await ime.send('Input.insertText', { text: '显存' });
  await found(page).first().waitFor();
  expect(await box(page).inputValue()).toBe('显存');
  expect(await page.locator('.found h3 b').first().innerText()).toBe('显存');
  expect(await open(page).count()).toBe(1);
});

test('what is not there is said so, and themes are offered instead', async () => {
  const page = await openPage();
  await page.keyboard.press('/');
  await box(page).fill('鑫淼犇骉');
  await page.getByRole('status').filter({ hasText: '没有找到' }).waitFor();
  expect(await found(page).count()).toBe(0);
  expect(await page.locator('search-dialog .start').isVisible()).toBe(true);
});

test('offline the search says so, and tries again when asked', async () => {
  const page = await openPage({ faults: true });
  await page.route('**/{search.json,pagefind/**}', (route) => route.abort());
  await page.keyboard.press('/');
  await box(page).fill('短视频');
  const again = page.getByRole('button', { name: '再试一次' });
  await again.waitFor();
  await page.unroute('**/{search.json,pagefind/**}');
  await again.click();
  await found(page).first().waitFor();
});

test('offline before the search has come, it says so too', async () => {
  const page = await openPage({ faults: true });
  await page.context().setOffline(true);
  await page.keyboard.press('/');
  const said = page.locator('search-dialog').getByRole('alert');
  expect(await said.innerText()).toBe('没有连上。请看看网络，再试一次。');
});

test('a screen reader hears how many answers there are', async () => {
  const page = await openPage();
  await typed(page, '短视频');
  await expect.poll(() => page.getByRole('status').innerText()).toBe('1 处');
  expect(await page.getByRole('dialog', { name: '搜索' }).isVisible()).toBe(true);
});

test('answers opened in other tabs leave the search as it is, and are highlighted there', async () => {
  for (const click of [{ modifiers: ['Control' as const] }, { button: 'middle' as const }]) {
    const page = await openPage();
    await typed(page, '短视频');
    const opening = page.context().waitForEvent('page');
    await found(page).first().click(click);
    const other = await opening;
    await other.waitForURL('**/model-maturity/#fits-habits');
    await expect.poll(() => highlighted(other)).toEqual(['短视频']);
    expect(await open(page).count()).toBe(1);
    expect(await box(page).inputValue()).toBe('短视频');
  }
});

test('the dialog as a screen reader tells it: what was typed, how much was found, and where', async () => {
  const page = await openPage();
  await typed(page, 'daoshi');
  await page.getByRole('status').filter({ hasText: '导师' }).waitFor();
  expect(await page.getByRole('dialog', { name: '搜索' }).ariaSnapshot()).toBe(
    [
      '- dialog "搜索":',
      '  - search:',
      '    - searchbox "搜索": daoshi',
      '    - button "关闭"',
      '  - status: 没有完全匹配，按「导师」找到：1 处',
      '  - list:',
      '    - listitem:',
      '      - heading "读博 打工、读博和创业 拼音" [level=3]',
      '      - list:',
      '        - listitem:',
      '          - link "读博的最小动机是「research value」，即研… 课题和导师风格都很挑人。":',
      '            - /url: /career-paths/#topic-and-advisor',
      '            - text: 读博的最小动机是「research value」，即研… 课题和',
      '            - mark: 导师',
      '            - text: 风格都很挑人。',
    ].join('\n'),
  );
});

test('a long list goes on while the reader scrolls', async () => {
  const page = await openPage();
  await typed(page, '的');
  const sections = page.locator('search-dialog .found > li');
  expect(await sections.count()).toBe(8);
  const first = await sections.first().innerText();
  await sections.last().scrollIntoViewIfNeeded();
  await expect.poll(() => sections.count()).toBeGreaterThan(8);
  expect(await sections.first().innerText()).toBe(first);
});

test('with the keyboard open on a phone three answers are seen', async () => {
  const page = await openPage({ width: 360, height: 380, touch: true });
  await page.getByRole('button', { name: '搜索', exact: true }).tap();
  await box(page).fill('数据');
  await found(page).first().waitFor();
  const seen = await found(page).evaluateAll(
    (all) => all.filter((each) => each.getBoundingClientRect().bottom <= innerHeight).length,
  );
  expect(seen).toBeGreaterThanOrEqual(3);
});

test('a query from a stranger is text and nothing else', async () => {
  const page = await openPage();
  for (const query of ['<img src=x onerror=alert(1)>', '(.*+?[', '\u0000', '\u202eabc', '\ud800']) {
    await page.goto(`${await siteHome()}?q=${encodeURIComponent(query.toWellFormed())}`);
    await open(page).waitFor();
    await box(page).fill(query);
    await page
      .getByRole('status')
      .filter({ hasText: /没有|处/ })
      .waitFor();
    expect(await page.locator('search-dialog img').count()).toBe(0);
  }
});

test('a pasted book is answered, and the address stays short', async () => {
  const page = await openPage();
  await page.keyboard.press('/');
  await box(page).evaluate((input: HTMLInputElement) => {
    input.value = '数据'.repeat(50_000);
    input.dispatchEvent(new InputEvent('input'));
  });
  await page.getByRole('status').filter({ hasText: '没有' }).waitFor();
  expect(page.url().length).toBeLessThan(2_000);
});

/** The words that are highlighted in the page. */
function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
  );
}
