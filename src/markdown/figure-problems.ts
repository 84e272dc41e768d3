import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { figureFaults } from './figure-faults.ts';
import { figureKinds, type FigureName } from './figure-kinds.ts';
import type { JsxElement } from './literal-of.ts';
import type { Problem } from './outline.ts';

/**
 * What is wrong with the figures of a text: one that does not exist, values that cannot be drawn, a
 * link to what is none of `addresses`, those of the text.
 */
export function figureProblems(tree: Root, addresses: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const own = importsOf(tree);
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as JsxElement;
    const { line, column } = element.position?.start ?? { line: 1, column: 1 };
    const name = element.name ?? '';
    // HTML's own elements and fragments, and what the author imports.
    if (!/^[A-Z]/.test(name) || own.includes(name)) return;
    const found = isFigure(name) ? inFigure(name, element, addresses) : [unknown(name)];
    problems.push(...found.map((fault) => ({ line, column, ...fault })));
  });
  return problems;
}

/** The source of a text's own imports. */
function importsOf({ children }: Root): string {
  return children.map((node) => (node.type === 'mdxjsEsm' ? node.value : '')).join('\n');
}

const isFigure = (name: string): name is FigureName => Object.hasOwn(figureKinds, name);

function unknown(name: string) {
  const known = Object.keys(figureKinds).map((kind) => `\`<${kind} … />\``);
  return {
    message: `There is no figure \`${name}\`.`,
    hint: `Write one of ${known.join(', ')}, or take it out.`,
  };
}

function inFigure(name: FigureName, element: JsxElement, addresses: ReadonlySet<string>) {
  if (element.type === 'mdxJsxTextElement') {
    return [
      {
        message: `The figure \`${name}\` stands inside a paragraph.`,
        hint: 'Put it on lines of its own, with a blank line before and after it.',
      },
    ];
  }
  return figureFaults(name, element, addresses).map((fault) => ({
    message: `The figure \`${name}\` ${fault}.`,
    hint: `Write it like \`${figureKinds[name].example}\`.`,
  }));
}
