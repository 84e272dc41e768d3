import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // What the compiler writes, not what anybody reads: `<br>` or `<br/>`, quotes, order, case.
    'void-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles in Chinese have no case and need no 70 bytes.
    'long-title': 'off',
    // The frame's own ids begin with `_`, so that no point can have the same.
    'valid-id': ['error', { relaxed: true }],
    // Safari forgets that a list without markers is a list, unless told.
    'no-redundant-role': 'off',
  },
});

const pages = await builtPages();

test('every page is valid HTML', async () => {
  expect(pages.length).toBeGreaterThan(30);
  const found: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { line, column, ruleId, message } of results.flatMap((result) => result.messages)) {
      found.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(found).toEqual([]);
});
