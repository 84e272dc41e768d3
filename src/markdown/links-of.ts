import type { Definition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { idOf } from './address-points.ts';
import type { OutlineLink } from './outline.ts';
import { sentenceAt } from './sentences-of.ts';
import { textOf } from './text-of.ts';

/** What no sentence leaves. */
const blocks = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * The links in a node, with the sentence around each. One by reference has the place of its
 * definition, where its address is written.
 *
 * @param section the address of the section that the node is in
 */
export function linksOf(
  node: Nodes,
  section: string | null,
  definitions: ReadonlyMap<string, Definition>,
): OutlineLink[] {
  const links: OutlineLink[] = [];
  const walk = (inner: Nodes, block: Nodes, around: string | null) => {
    const point = idOf(inner) ?? around;
    const target = inner.type === 'link' ? inner : definitionOf(inner, definitions);
    if (target) {
      const { line, column } = target.position?.start ?? { line: 1, column: 1 };
      const sentence = sentenceAround(inner, block);
      links.push({ href: target.url, line, column, section, point, sentence });
    } else if ('children' in inner) {
      const own = blocks.has(inner.type) ? inner : block;
      for (const child of inner.children) walk(child, own, point);
    }
  };
  walk(node, node, null);
  return links;
}

/** The definitions of a text, by what references call them; the first of two with one name. */
export function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

function definitionOf(node: Nodes, definitions: ReadonlyMap<string, Definition>) {
  return node.type === 'linkReference' ? definitions.get(node.identifier) : undefined;
}

function sentenceAround(link: Nodes, block: Nodes): string {
  const start = link.position?.start.offset ?? 0;
  let before = '';
  visit(block, (inner) => {
    const isBefore = (inner.position?.end.offset ?? 0) <= start;
    if (!('children' in inner) && isBefore) before += textOf(inner);
  });
  return sentenceAt(textOf(block), before.length);
}
