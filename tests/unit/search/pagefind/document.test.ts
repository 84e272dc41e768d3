import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { entryUrl, pagefindDocument } from '../../../../src/search/pagefind/document.ts';
import type { Entry } from '../../../../src/search/query/entry.ts';
import { entries, entryOf } from '../some-entries.ts';

function elementsOf(entry: Entry) {
  const found: Element[] = [];
  visit(
    fromHtml(pagefindDocument(entry).content),
    'element',
    (element) => void found.push(element),
  );
  return found;
}

test('a theme and a section have the addresses of their pages', () => {
  expect(entries.map(entryUrl)).toEqual([
    'model-maturity/',
    'model-maturity/killer-app/',
    'model-maturity/scores/',
    'career-paths/',
    'career-paths/startup/',
  ]);
});

test('the entry travels along whole, whatever is in it, with no white space for Pagefind to lose', () => {
  for (const entry of [
    ...entries,
    { ...entries[0]!, title: '"<b>&amp;\' \u3000\u00a0\u2028 \\ 𠮷 C++' },
  ]) {
    const id = elementsOf(entry).find(({ tagName }) => tagName === 'i')?.properties['id'];
    expect(id).not.toMatch(/\s/);
    expect(JSON.parse(String(id))).toEqual(entry);
  }
});

test('what is indexed are words that can be asked for, the title’s apart', () => {
  const { url, content } = pagefindDocument(entryOf('startup'));
  expect(url).toBe('career-paths/startup/');
  expect(content.replace(/<i id="[^"]*">/, '<i>')).toBe(
    '<html lang="zh-CN"><body><i></i><h1>创业 业</h1>' +
      '<p>创业 stackoverflow 上也说 paidbycustomers 占 70 业 说 占 stack overflow paid by customers 70</p>' +
      '<p data-pagefind-weight="0.1">职业 业</p></body></html>',
  );
});
