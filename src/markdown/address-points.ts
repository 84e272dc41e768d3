import type { Heading, Nodes, Paragraph, Parents, Root } from 'mdast';
// Tells TypeScript of `data.hProperties`.
import type {} from 'remark-rehype';
import * as fault from './mark-problems.ts';
import type { Problem } from './outline.ts';
import { takeMark, type Mark } from './take-mark.ts';
import { textOf } from './text-of.ts';

/** What a mark on a line of its own can name. */
const addressable = new Set(['paragraph', 'heading', 'blockquote', 'list', 'table', 'code']);

/**
 * Turns each mark into the id of what it stands on, takes it out of the text, and returns what is
 * wrong with it: a heading without one, a name that cannot be an address, a name used twice.
 *
 * @param source the text that the tree was made from
 */
export function addressPoints(tree: Root, source: string): Problem[] {
  const problems: Problem[] = [];
  const lines = new Map<string, number>();

  const address = (owner: Nodes, mark: Mark) => {
    const found = fault.inMark(mark, { usedInLine: lines.get(mark.name), ownName: idOf(owner) });
    if (found) problems.push(found);
    lines.set(mark.name, lines.get(mark.name) ?? mark.line);
    setId(owner, mark.name);
  };

  const visit = (parent: Parents) => {
    for (let at = 0; at < parent.children.length; at += 1) {
      const node = parent.children[at] as Nodes;
      if (node.type === 'heading' || node.type === 'paragraph') {
        const mark = takeMark(node.children, source);
        if (mark && node.type === 'paragraph' && node.children.length === 0) {
          const above = parent.children[at - 1];
          if (above && addressable.has(above.type)) address(above, mark);
          else problems.push(fault.strayMark(mark));
          parent.children.splice(at, 1);
          at -= 1;
          continue;
        }
        if (mark) address(ownerOf(node, parent, at), mark);
        else if (needsAddress(node)) problems.push(fault.withoutAddress(node));
        problems.push(...fault.innerMarks(node, source));
      } else if (node.type === 'tableCell') problems.push(...fault.innerMarks(node, source));
      else if ('children' in node) visit(node);
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

/** A heading without words has that to mend first. */
function needsAddress(node: Heading | Paragraph): node is Heading {
  return node.type === 'heading' && node.depth > 1 && textOf(node) !== '';
}
