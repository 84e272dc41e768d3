import type { Root, RootContent } from 'mdast';
import type { Problem } from './outline.ts';
import { textOf } from './text-of.ts';

/** Nodes that show a reader nothing. */
const silent = new Set<string>([
  'heading',
  'definition',
  'thematicBreak',
  'mdxjsEsm',
  'mdxFlowExpression',
]);

/** Sections without a word or figure under their heading. */
export function emptySections({ children }: Root): Problem[] {
  return children.flatMap((node, at) => {
    if (node.type !== 'heading' || node.depth !== 2) return [];
    const rest = children.slice(at + 1);
    const next = rest.findIndex(startsSection);
    const own = next < 0 ? rest : rest.slice(0, next);
    if (own.some(({ type }) => !silent.has(type))) return [];
    return [
      {
        line: node.position?.start.line ?? 1,
        column: node.position?.start.column ?? 1,
        message: `The section “${textOf(node)}” says nothing.`,
        hint: 'Write its first paragraph, or take the heading out until there is one.',
      },
    ];
  });
}

const startsSection = (node: RootContent) => node.type === 'heading' && node.depth <= 2;
