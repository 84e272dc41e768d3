import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { hanLength } from '../../src/notes/cut-at-clause.ts';
import { builtPages, elements, type Page } from './built-site.ts';
import { previewOf } from './preview-tags.ts';

const pages = (await builtPages()).filter((page) => page.path !== '/404.html');
const sections = pages.filter(({ path }) => /^\/[^/]+\/[^/]+\/$/.test(path));

test('every page says what it is about in its own words', () => {
  const said = pages.map(({ html }) => {
    const { description = '', ...others } = previewOf(html);
    expect([others['og:description'], others['itemprop description']]).toEqual([
      description,
      description,
    ]);
    return description;
  });
  expect(new Set(said).size).toBe(pages.length);
  for (const description of said) expect(description).toMatch(/[。！？…》]$/u);
});

test('a section is described by the beginning of its text, and a short one is given its theme', () => {
  for (const page of sections) {
    const description = previewOf(page.html)['description'] ?? '';
    const [own = '', source] = description.split('——');
    const theme = pages.find((each) => each.path === `/${page.path.split('/')[1]}/`);
    expect(textOf(page)).toContain(own.replace(/……$/, '').replaceAll(/[\s；]/g, ''));
    expect(hanLength(own)).toBeLessThanOrEqual(80);
    expect(source).toBe(hanLength(own) < 40 ? `《${titleOf(theme)}》` : undefined);
  }
});

function titleOf(page: Page | undefined): string {
  const [title] = page ? elements(page, ({ tagName }) => tagName === 'h1') : [];
  return title ? toString(title) : '';
}

/** Without the semicolons that a description puts between items. */
function textOf(page: Page): string {
  return elements(page, ({ tagName }) => tagName === 'article')
    .map((each) => toString(each))
    .join('')
    .replaceAll(/[\s；]/g, '');
}
