import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from './outline.ts';

/** `{…}` as `remark-mdx` reads it. */
interface Expression {
  value: string;
  position?: Root['position'];
  data?: { estree?: { body: Statement[] } };
}

interface Statement {
  expression?: { type: string };
}

/** Braces in the text that hold code, which would run or fail. A comment may stand in them, and a text that author and reader see alike. */
export function braceProblems(tree: Root): Problem[] {
  // Who declares names uses them.
  if (tree.children.some(({ type }) => type === 'mdxjsEsm')) return [];
  const problems: Problem[] = [];
  visit(tree, ['mdxFlowExpression', 'mdxTextExpression'], (node) => {
    const { value, data, position } = node as unknown as Expression;
    if (isPlain(data?.estree?.body ?? [])) return;
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    problems.push({
      line,
      column,
      message: `The braces of \`{${value}}\` hold code.`,
      hint: `Write \`\\{${value}\\}\` for the text itself.`,
    });
  });
  return problems;
}

function isPlain([statement]: Statement[]): boolean {
  return !statement || statement.expression?.type === 'Literal';
}
