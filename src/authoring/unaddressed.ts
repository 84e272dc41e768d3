import type { Blockquote, Heading, Nodes, Paragraph, Parents, Root, Table } from 'mdast';
import { idOf } from '../markdown/address-points.ts';
import { textOf } from '../markdown/text-of.ts';

/** A section or point that has no address, and where in the text its mark belongs. */
export interface Unaddressed {
  kind: 'section' | 'point';
  /** What it says, to name it by. */
  text: string;
  /** Where the mark goes: nothing is taken away there. */
  offset: number;
  /** Whether the mark stands on a line of its own. */
  ownLine: boolean;
}

/** What a node lies in: nothing, lists alone, or something that is whole by itself. */
type Within = 'page' | 'list' | 'whole';

/**
 * The sections and points of a text without an address, in the order of reading: headings, items,
 * and paragraphs, remarks and tables that lie in nothing else. What an item or a remark holds is a
 * part of it; figures, pictures and code are none.
 *
 * @param tree with its marks turned into ids
 * @param source the text that the tree was made from
 */
export function unaddressed(tree: Root, source: string): Unaddressed[] {
  const found: Unaddressed[] = [];
  const visit = (node: Nodes, parent: Parents, within: Within) => {
    const named = idOf(node) !== null || isNamedBy(parent, node);
    const place = named ? null : placeOf(node, within, source);
    if (place && place.text.trim() !== '') found.push(place);
    if (!('children' in node)) return;
    for (const child of node.children) visit(child, node, inside(node, within));
  };
  for (const node of tree.children) visit(node, tree, 'page');
  return found;
}

/** An item has the mark of its first block, a remark that of its last. */
function isNamedBy(parent: Parents, node: Nodes): boolean {
  const item = parent.type === 'listItem' && parent.children[0] === node;
  const remark = parent.type === 'blockquote' && parent.children.at(-1) === node;
  return (item || remark) && idOf(parent) !== null;
}

function inside({ type }: Nodes, within: Within): Within {
  return within !== 'whole' && /^list(?:Item)?$/.test(type) ? 'list' : 'whole';
}

function placeOf(node: Nodes, within: Within, source: string): Unaddressed | null {
  if (node.type === 'heading') return node.depth === 1 ? null : atEndOf(node, source);
  if (node.type === 'listItem' && within === 'list') {
    const [first] = node.children;
    const named = first?.type !== 'paragraph' || idOf(first) !== null;
    return named || !isProse(first) ? null : atEndOf(first, source);
  }
  if (within !== 'page') return null;
  if (node.type === 'paragraph') return isProse(node) ? atEndOf(node, source) : null;
  if (node.type === 'table') {
    const cells = node.children.flatMap((row) => row.children.map(textOf));
    return belowOf(node, cells.join(' '), source);
  }
  if (node.type !== 'blockquote') return null;
  // The mark at its end is the remark's: it is found as the heading's.
  const last = node.children.at(-1);
  if (last?.type === 'heading') return null;
  const text = node.children.map(textOf).join(' ');
  if (last?.type !== 'paragraph') return belowOf(node, text, source);
  return idOf(last) === null ? { ...atEndOf(last, source), text } : null;
}

/** Words, not only figures and pictures, which are whole by themselves. */
function isProse({ children }: Paragraph): boolean {
  return children.some(({ type }) => !/^(?:mdx|image|break)/.test(type));
}

/** A heading may end in hashes, which are no part of it: the mark comes before them. */
function atEndOf(node: Heading | Paragraph, source: string): Unaddressed {
  const last = node.type === 'heading' ? node.children.at(-1) : node;
  let offset = (last?.position ?? node.position)?.end.offset ?? 0;
  while (/[ \t]/.test(source.charAt(offset - 1))) offset -= 1;
  const kind = node.type === 'heading' && node.depth === 2 ? 'section' : 'point';
  return { kind, text: textOf(node), offset, ownLine: false };
}

function belowOf(node: Table | Blockquote, text: string, source: string): Unaddressed {
  const end = node.position?.end.offset ?? 0;
  const [rest = ''] = /^[^\r\n]*/.exec(source.slice(end)) ?? [];
  return { kind: 'point', text, offset: end + rest.length, ownLine: true };
}
