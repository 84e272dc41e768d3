import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFixture } from '../fixtures/build-fixture.ts';
import { openPage, siteHome } from './browser.ts';

// A site whose notes, titles and ledger are hostile as well; what is typed into it finds them.
const { code, output, dist, remove } = await builtFixture('hostile');

beforeAll(() => {
  process.env['SITE_DIST'] = dist;
  delete process.env['SITE_URL'];
});
afterAll(remove);

/** Ways out of text, of an attribute, of a script, and into each thing that runs. */
const before = [
  '',
  '">',
  "'>",
  '</script>',
  '</title>',
  '</textarea>',
  '-->',
  ']]>',
  '\\"};',
  '`}',
];
const active = [
  '<script>ran()</script>',
  '<script src=data:,ran()></script>',
  '<img src=x onerror=ran()>',
  '<svg onload=ran()>',
  '<svg><animate onbegin=ran() attributeName=x>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<iframe src=javascript:parent.ran()></iframe>',
  '<object data=javascript:ran()></object>',
  '<details open ontoggle=ran()>',
  '<body onpageshow=ran()>',
  '<input autofocus onfocus=ran()>',
  '<video src=x onerror=ran()></video>',
  '<a href=javascript:ran() id=x>字</a>',
  '<form action=javascript:ran()><button>字',
  '<math href=javascript:ran()>字</math>',
  '<link rel=stylesheet href=//a.test/x.css>',
  '<meta http-equiv=refresh content="0;url=javascript:ran()">',
  '<base href=//a.test/>',
  '<style>@import "//a.test/x.css";</style>',
  '<template><script>ran()</script></template>',
  'javascript:ran()',
  'data:text/html,<script>ran()</script>',
  '{{constructor.constructor("ran()")()}}',
  '${ran()}',
  '");ran();("',
  "';ran();//",
  '__proto__[onerror]=ran()',
  '%3Cscript%3Eran()%3C/script%3E',
  '&lt;script&gt;ran()&lt;/script&gt;',
  '\u202E<script>ran()</script>\u0000',
];
const payloads = before.flatMap((way) => active.map((what) => `${way}${what}`));

/** Opens a page in which `ran()` would be noticed: as an error that fails the test. */
async function openGuarded(url: string, kept: Record<string, string> = {}): Promise<Page> {
  const page = await openPage({ url: 'about:blank' });
  await page.addInitScript((values) => {
    Object.assign(globalThis, {
      ran() {
        console.error('hostile text ran');
      },
    });
    for (const [key, value] of Object.entries(values)) {
      localStorage.setItem(key, value);
      sessionStorage.setItem(key, value);
    }
  }, kept);
  await page.goto(new URL(url, await siteHome()).href);
  return page;
}

/** What only hostile text would bring into a page. */
function strangers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const strange =
      'iframe, object, embed, base, math, video, animate, img[src=x], [id=x], form:not([role])';
    const found = [...document.querySelectorAll(strange)];
    const acting = [...document.querySelectorAll('*')].filter(({ attributes }) =>
      [...attributes].some(
        ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
      ),
    );
    const scripts = [...document.scripts].filter(({ text }) => text.includes('ran()'));
    return [...found, ...acting, ...scripts].map(({ outerHTML }) => outerHTML.slice(0, 80));
  });
}

test('the hostile site builds', () => {
  expect([code, output]).toEqual([0, expect.stringContaining('pages')]);
});

test('hostile notes, titles and reasons for a deletion show as text on every page', async () => {
  for (const url of ['', 'hostile/', 'hostile/markup/', 'gone/']) {
    const page = await openGuarded(url);
    expect([url, await strangers(page)]).toEqual([url, []]);
  }
  const page = await openGuarded('hostile/');
  expect(await page.locator('h1').innerText()).toBe('<img src=x onerror=ran()>"&');
  expect(await page.locator('#as-text').innerText()).toContain(
    '恶意的字 <script>ran()</script> 也只是字，<img src=x onerror=ran()> 也是。',
  );
  expect(await page.locator('#in-code').innerText()).toContain('"><svg/onload=ran()>');
});

test('what is typed shows as text, and so do the hostile notes that it finds', async () => {
  const page = await openGuarded('');
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox', { name: '搜索' });
  for (const query of ['恶意', 'onerror', 'script', '<svg/onload=ran()>']) {
    await box.fill(query);
    await page.locator('search-dialog .found a').first().waitFor();
    expect([query, await strangers(page)]).toEqual([query, []]);
  }
  await box.evaluate(async (input: HTMLInputElement, queries) => {
    for (const query of queries) {
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }, payloads);
  await page.waitForTimeout(300);
  expect(await box.inputValue()).toBe(payloads.at(-1));
  expect(await strangers(page)).toEqual([]);
});

test('fragments are read, and never written into the page', async () => {
  const page = await openGuarded('hostile/');
  await page.evaluate(async (fragments) => {
    for (const fragment of fragments) {
      for (const hash of [fragment, `as-text，${fragment}`]) {
        location.hash = hash;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    }
  }, payloads);
  await page.waitForTimeout(300);
  expect(await strangers(page)).toEqual([]);
});

test('queries, fragments and what is kept on the device do nothing when a page opens', async () => {
  for (let at = 0; at < payloads.length; at += 61) {
    const [one = '', other = ''] = [payloads[at], payloads[at + 15]];
    const query = `?q=${encodeURIComponent(one)}#${encodeURIComponent(other)}`;
    const places = [
      `javascript:ran()//${one}`,
      one,
      `https://a.test/${other}`,
      `${await siteHome()}#${other}`,
    ];
    const page = await openGuarded(`hostile/${query}`, {
      scheme: one,
      'search-places': JSON.stringify(places.map((href) => ({ href, title: one }))),
      'search-arrival': `${await siteHome()}hostile/${query} ${JSON.stringify([one, other])}`,
      [other]: one,
    });
    const box = page.getByRole('searchbox', { name: '搜索' });
    await expect.poll(() => box.inputValue()).toBe(one);
    await box.fill('');
    await page.locator('search-dialog .recent li').first().waitFor();
    const links = page.locator('search-dialog .recent a');
    expect(
      await links.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).origin)),
    ).toEqual([new URL(await siteHome()).origin]);
    expect([one, await strangers(page)]).toEqual([one, []]);
    await page.close();
  }
});
