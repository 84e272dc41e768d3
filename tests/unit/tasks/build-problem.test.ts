import { expect, test } from 'vitest';
import { buildProblem } from '../../../src/tasks/build-problem.ts';

const problem = (message: string, more: object = {}) => Object.assign(new Error(message), more);

test('an error with a place is told by file, line and column', () => {
  const error = problem('unexpected end of the stream', {
    loc: { file: '/site/content/zh/motivation.mdx', line: 6, column: 0 },
  });
  expect(buildProblem(error, '/site')).toBe(
    'content/zh/motivation.mdx:6:0: unexpected end of the stream',
  );
});

test('of several errors each is told, without colours, stack and chain of imports', () => {
  const frame = [
    '\u001B[31m[UNRESOLVED_IMPORT]\u001B[0m Could not resolve `./无.ts` in src/notes/theme.ts',
    ' 3 │ import a from "./无.ts";',
    "   │ Help: 'src/notes/theme.ts' is imported by the following path:",
    '   │         - src/notes/theme.ts',
    '   │         - src/pages/index.astro',
    '───╯',
    '    at plugin (file:///site/node_modules/rolldown/dist/index.mjs:1:1)',
  ].join('\n');
  const errors = [
    problem(frame, { loc: { file: '/site/src/notes/theme.ts', line: 3, column: 1 } }),
    problem('MDXError: 坏\n    at x (file:///y.js:1:1)', {
      reason: '坏',
      loc: { file: '/site/content/zh/a.mdx', line: 35, column: 1 },
    }),
  ];
  expect(buildProblem(problem('Build failed with 2 errors', { errors }), '/site')).toBe(
    [
      '[UNRESOLVED_IMPORT] Could not resolve `./无.ts` in src/notes/theme.ts',
      ' 3 │ import a from "./无.ts";',
      '───╯',
      '',
      'content/zh/a.mdx:35:1: 坏',
    ].join('\n'),
  );
});

test('an error in a page names the page and gives the hint', () => {
  const error = problem('Expected component `无` to be defined.', { hint: 'Import it.' });
  expect(buildProblem(error, '/site', '/motivation/')).toBe(
    '/motivation/: Expected component `无` to be defined.\n  Import it.',
  );
});

test('braces around a word are explained, for they are an author’s slip', () => {
  expect(buildProblem(new ReferenceError('变量 is not defined'), '/site', '/motivation/')).toBe(
    '/motivation/: 变量 is not defined\n  In a content file braces hold code: write `\\{` where you mean a brace.',
  );
});

test('an error in the code itself shows where it was thrown, and no other does', () => {
  const bug = buildProblem(new TypeError('x is not a function'), '/site', '/404');
  expect(bug.split('\n').slice(0, 2)).toEqual([
    '/404: x is not a function',
    'TypeError: x is not a function',
  ]);
  expect(bug).toMatch(/\n\s+at /);
  expect(buildProblem(problem('没有地址'), '/site')).toBe('没有地址');
});
