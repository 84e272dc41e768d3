import type { Paragraph, Heading, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

const cjk = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef—…“”‘’]/u;

/**
 * Joins lines that an author broke inside Chinese text. A line break is a space in HTML, and a
 * space between 汉字 is wrong; between two Latin words it stays.
 */
export function remarkJoinLines() {
  return (tree: Root) => {
    visit(tree, ['paragraph', 'heading'], (node) => joinLines(node as Paragraph | Heading));
  };
}

function joinLines(block: Paragraph | Heading): void {
  const texts: Text[] = [];
  visit(block, 'text', (text) => void texts.push(text));
  texts.forEach((text, at) => {
    const before = texts[at - 1]?.value ?? '';
    const after = texts[at + 1]?.value ?? '';
    text.value = text.value.replace(/[ \t]*\n[ \t]*/g, (lineBreak, offset: number) => {
      const left = [...(text.value.slice(0, offset) || before)].at(-1) ?? '';
      const right = [...(text.value.slice(offset + lineBreak.length) || after)][0] ?? '';
      return cjk.test(left) || cjk.test(right) ? '' : ' ';
    });
  });
}
