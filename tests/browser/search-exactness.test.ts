import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pages } from '../site/search/both-engines.ts';
import { holders, longPieces, seeded, shortPieces, some, wordsOf } from '../site/search/queries.ts';
import { openPage } from './browser.ts';

const random = seeded(5);
const entries = await pages();
const pieces = [
  ...some(shortPieces(entries), 200, random),
  ...some(wordsOf(entries), 50, random),
  ...longPieces(entries, 50, random),
];

/** Sections that the list shows at first. */
const shown = 8;

test('in a browser the text in memory finds every page that holds a piece, and no other', async () => {
  const page = await openPage();
  expect(await differences(page, pieces)).toEqual([]);
});

test('in a browser Pagefind alone finds every page that holds a piece, and no other', async () => {
  const page = await openPage({ faults: true });
  await page.route('**/search.json', (route) => route.abort());
  expect(await differences(page, some(pieces, 100, random))).toEqual([]);
});

/** The pieces for which the list has other pages than those that hold them. */
async function differences(page: Page, typed: string[]): Promise<string[]> {
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: '搜索' }).fill('的');
  await page.locator('search-dialog .found li').first().waitFor();
  const lists = await page.evaluate(exactTitles, typed);
  return typed.flatMap((piece, at) => {
    const expected = holders(entries, piece).map(({ title, themeTitle, section }) =>
      section === null ? title : `${title} ${themeTitle}`,
    );
    const listed = lists[at]!;
    const all = listed.length >= shown || listed.length === expected.length;
    if (all && listed.every((title) => expected.includes(title))) return [];
    return [`${JSON.stringify(piece)} is in ${expected.join(', ')}; found in ${listed.join(', ')}`];
  });
}

/** Runs in the page: types each, and reads the titles that say nothing of why they were found. */
async function exactTitles(typed: string[]): Promise<string[][]> {
  const input = document.querySelector<HTMLInputElement>('search-dialog input')!;
  const found = document.querySelector('search-dialog .found')!;
  const lists: string[][] = [];
  for (const piece of typed) {
    const changed = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (found.childElementCount === 0) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(found, { childList: true });
    });
    // Emptied first: then what comes is the answer to this.
    for (const value of ['', piece]) {
      input.value = value;
      input.dispatchEvent(new InputEvent('input'));
    }
    await changed;
    const titles = [...found.querySelectorAll('h3')].filter((each) => !each.querySelector('.why'));
    lists.push(titles.map(({ textContent }) => textContent.trim()));
  }
  return lists;
}
