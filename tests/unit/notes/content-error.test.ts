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

test('a hundred problems are a hundred lines, each once, with a hint each and no stack', () => {
  const problems = Array.from({ length: 100 }, (_, at) => ({ ...problem, line: at + 1 }));
  const { message, stack } = contentError([{ file: 'content/zh/data.mdx', problems }]);
  const [count, , ...lines] = message.split('\n');
  expect(count).toBe('100 things to mend in content/:');
  const places = lines.filter((_, at) => at % 2 === 0).map((line) => line.split(': ')[0]);
  expect(places).toEqual(problems.map(({ line }) => `content/zh/data.mdx:${line}:1`));
  expect(new Set(lines.filter((_, at) => at % 2 === 1))).toEqual(new Set([`  ${problem.hint}`]));
  expect(stack).toBe('');
});
