import type { Heading, Nodes, Paragraph, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { pinyin } from 'pinyin-pro';
import type { Problem } from './outline.ts';
import { takeMark, type Mark } from './take-mark.ts';

/**
 * Turns each mark into the id of what it stands on, takes it out of the text, and returns what is
 * wrong: a heading without an address, a name that cannot be one, a name used twice.
 */
export function addressPoints(tree: Root): Problem[] {
  const problems: Problem[] = [];
  const lines = new Map<string, number>();

  const address = (owner: Nodes, mark: Mark) => {
    const fault = faultOf(mark, lines.get(mark.name));
    if (fault) problems.push({ line: mark.line, column: mark.column, ...fault });
    lines.set(mark.name, lines.get(mark.name) ?? mark.line);
    setId(owner, mark.name);
  };

  const visit = (parent: Parents) => {
    for (let at = 0; at < parent.children.length; at += 1) {
      const node = parent.children[at] as Nodes;
      if (node.type === 'heading' || node.type === 'paragraph') {
        const mark = takeMark(node.children);
        if (mark && node.type === 'paragraph' && node.children.length === 0) {
          const above = parent.children[at - 1];
          if (above) address(above, mark);
          else problems.push({ line: mark.line, column: mark.column, ...strayMark(mark.name) });
          parent.children.splice(at, 1);
          at -= 1;
        } else if (mark) address(ownerOf(node, parent, at), mark);
        else if (node.type === 'heading' && node.depth > 1) problems.push(withoutAddress(node));
      } else if ('children' in node) visit(node);
    }
  };
  visit(tree);
  return problems;
}

/** The permanent id that the node carries. */
export function idOf(node: Nodes): string | null {
  const id = node.data?.hProperties?.['id'];
  return typeof id === 'string' ? id : null;
}

function setId(node: Nodes, id: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
}

/** An item is addressed by the mark of its first paragraph, a remark by that of its last. */
function ownerOf(node: Heading | Paragraph, parent: Parents, at: number): Nodes {
  if (parent.type === 'listItem' && at === 0) return parent;
  if (parent.type === 'blockquote' && at === parent.children.length - 1) return parent;
  return node;
}

function faultOf({ name, fault }: Mark, usedInLine: number | undefined) {
  if (fault === 'characters') {
    return {
      message: `The address \`${name}\` has characters other than a-z, 0-9 and single hyphens.`,
      hint: `Write \`^${asAddress(name)}\`, or another short name.`,
    };
  }
  if (fault === 'no space before') {
    return {
      message: `The address \`${name}\` stands right after the text.`,
      hint: `Put a space before it: \` ^${name}\`.`,
    };
  }
  if (usedInLine !== undefined) {
    return {
      message: `The address \`${name}\` is used twice; it stands in line ${usedInLine} too.`,
      hint: `Give this one a name of its own, such as \`^${name}-2\`. It is permanent once published.`,
    };
  }
  return null;
}

const strayMark = (name: string) => ({
  message: `The address \`${name}\` stands alone, with nothing above it to name.`,
  hint: `Put \` ^${name}\` at the end of a paragraph or item, or on a line of its own below a table.`,
});

function withoutAddress(heading: Heading): Problem {
  const title = toString(heading);
  const hashes = '#'.repeat(heading.depth);
  return {
    line: heading.position?.start.line ?? 1,
    column: heading.position?.start.column ?? 1,
    message: `The section “${title}” has no address.`,
    hint: `End its heading with one, such as \`${hashes} ${title} ^${asAddress(title)}\`. It is permanent once published.`,
  };
}

/** A name that can be an address, near to what was written: Chinese by its pinyin. */
function asAddress(text: string): string {
  const syllables = pinyin(text, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  const words = syllables
    .join(' ')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['section'];
  return words.slice(0, 4).join('-');
}
