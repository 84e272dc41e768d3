import { expect, test } from 'vitest';
import { everyPage } from './built-site.ts';
import { markupProblems } from './markup-problems.ts';

const pages = await everyPage();

test('every page is valid HTML', async () => {
  expect(pages.length).toBeGreaterThan(30);
  const found: string[] = [];
  for (const { path, html } of pages) {
    for (const problem of await markupProblems(html)) found.push(`${path}:${problem}`);
  }
  expect(found).toEqual([]);
});
