import { expect, test } from 'vitest';
import { syntaxProblem } from '../../../src/authoring/syntax-problem.ts';

const head = '---\ntitle: 带宽\n---\n\n';

test('a text that can be read has no problem', () => {
  expect(syntaxProblem(`${head}光速 \\< 3，\\{很慢\\}。`)).toBeNull();
  expect(syntaxProblem('没有 frontmatter')).toBeNull();
});

test('what cannot be read is told with its place and what to write instead', () => {
  expect(syntaxProblem(`${head}数据 <b>够了。`)).toEqual({
    line: 5,
    column: 4,
    message: 'Expected a closing tag for `<b>` before the end of `paragraph`.',
    hint: 'In a content file `<` begins a tag: close it, or write `\\<` where you mean the sign.',
  });
  expect(syntaxProblem('---\ntitle: [带宽\norder: 1\n---\n')).toMatchObject({ line: 3 });
});
