import type { Heading, InlineCode, Paragraph, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

const cjk = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef—…“”‘’]/u;
/** An address mark in the middle of a paragraph is a mistake, and is to be reported as written. */
const mark = /(?:^|\s)\^\S+$/;

/**
 * Joins lines that an author broke inside Chinese text. A line break is a space in HTML, and a
 * space between 汉字 is wrong; between two Latin words it stays, and on both sides of an address mark.
 */
export function remarkJoinLines() {
  return (tree: Root) => {
    visit(tree, ['paragraph', 'heading'], (node) => joinLines(node as Paragraph | Heading));
  };
}

function joinLines(block: Paragraph | Heading): void {
  const runs: (Text | InlineCode)[] = [];
  visit(block, ['text', 'inlineCode'], (node) => void runs.push(node as Text | InlineCode));
  runs.forEach((run, at) => {
    if (run.type !== 'text') return;
    const { value } = run;
    const before = runs[at - 1]?.value ?? '';
    const after = runs[at + 1]?.value ?? '';
    run.value = value.replace(/[ \t]*\r?\n[ \t]*/g, (lineBreak, offset: number) => {
      const left = [...(value.slice(0, offset) || before)].at(-1) ?? '';
      const right = [...(value.slice(offset + lineBreak.length) || after)][0] ?? '';
      if (right === '^' || mark.test(value.slice(0, offset))) return ' ';
      return cjk.test(left) || cjk.test(right) ? '' : ' ';
    });
  });
}
