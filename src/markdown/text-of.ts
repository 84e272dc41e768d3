import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A node's text as a reader sees it: without the source of MDX expressions and comments. */
export function textOf(node: Nodes): string {
  if (node.type.startsWith('mdx') && 'value' in node) return '';
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : toString(node);
}
