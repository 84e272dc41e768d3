import type { Nodes } from 'mdast';
import { idOf } from './address-points.ts';
import type { Block, BlockKind } from './outline.ts';
import { textOf } from './text-of.ts';

/** The blocks inside a node, each with the point that holds it. Marks are gone from the text by now. */
export function blocksOf(
  node: Nodes,
  kind: BlockKind = 'paragraph',
  around: string | null = null,
): Block[] {
  const point = idOf(node) ?? around;
  switch (node.type) {
    case 'paragraph':
      return [{ kind, point, text: textOf(node).trim() }];
    case 'heading':
      return [{ kind: 'heading', point, text: textOf(node).trim() }];
    case 'tableCell':
      return textOf(node) === '' ? [] : [{ kind: 'cell', point, text: textOf(node).trim() }];
    case 'code':
      return [{ kind: 'code', point, text: node.value.replace(/\r\n?/g, '\n') }];
    case 'listItem':
      return node.children.flatMap((child) => blocksOf(child, 'item', point));
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, 'remark', point));
    default:
      return 'children' in node
        ? node.children.flatMap((child) => blocksOf(child, kind, point))
        : [];
  }
}
