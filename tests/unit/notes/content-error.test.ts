import { expect, test } from 'vitest';
import { contentError, nothingToShow } from '../../../src/notes/content-error.ts';

const problem = {
  line: 7,
  column: 1,
  message: 'The section “带宽” has no address.',
  hint: 'End its heading with one.',
};

test('one problem is one thing to mend', () => {
  expect(contentError([{ file: 'content/zh/data.mdx', problems: [problem] }]).message).toBe(
    'One thing to mend in content/:\n\ncontent/zh/data.mdx:7:1: The section “带宽” has no address.\n  End its heading with one.',
  );
});

test('the problems of all files stand below each other, counted', () => {
  const files = ['content/zh/data.mdx', 'content/zh/power.mdx'].map((file) => ({
    file,
    problems: [problem],
  }));
  expect(contentError(files).message).toBe(
    '2 things to mend in content/:\n\ncontent/zh/data.mdx:7:1: The section “带宽” has no address.\n  End its heading with one.\ncontent/zh/power.mdx:7:1: The section “带宽” has no address.\n  End its heading with one.',
  );
});

test('an error for authors shows no code, and no advice about browsers when a theme says “window”', () => {
  const file = 'content/zh/context-window.mdx';
  for (const error of [contentError([{ file, problems: [problem] }]), nothingToShow()]) {
    expect([error.name, error.stack, String(error)]).toEqual(['ContentError', '', 'ContentError']);
  }
});
