import { pointOf } from '../menu/place-of.ts';

/** Words of one point, in UTF-16 units of its text. */
export interface Selected {
  point: Element;
  from: number;
  to: number;
}

/**
 * What is selected, if it is all in one point. A double or triple click may end it at the start of
 * the next paragraph: that is no selection of two points.
 */
export function selectedWords(range: Range): Selected | null {
  const nodes = [range.commonAncestorContainer, range.startContainer, range.endContainer];
  for (const node of nodes) {
    const point = pointOf(node instanceof Element ? node : node.parentElement);
    if (!point) continue;
    const from = offsetIn(point, range.startContainer, range.startOffset);
    const to = offsetIn(point, range.endContainer, range.endOffset);
    const inside = (point.textContent ?? '').slice(from, to);
    if (from < to && withoutSpace(inside) === withoutSpace(range.toString())) {
      return { point, from, to };
    }
  }
  return null;
}

/** The range of a piece of an element's text, across inline markup. */
export function rangeIn(element: Element, from: number, to: number): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  let before = 0;
  for (const node of textNodes(element)) {
    const after = before + node.length;
    if (before <= from && from < after) range.setStart(node, from - before);
    if (before < to && to <= after) range.setEnd(node, to - before);
    before = after;
  }
  return range;
}

/** The text in an element, in order. */
export function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** How much of the element's text stands before a boundary, which may lie outside of it. */
function offsetIn(element: Element, container: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  const side = before.comparePoint(container, offset);
  if (side < 0) return 0;
  if (side === 0) before.setEnd(container, offset);
  return before.toString().length;
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');
