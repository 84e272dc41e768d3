import { HtmlValidate } from 'html-validate';

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

/** What is not valid in a page's HTML: line, column, rule and why. */
export async function markupProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`);
}
