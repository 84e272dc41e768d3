import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const points = new Set(['p', 'li', 'blockquote']);

/**
 * Ends each point with a link to itself, and makes each section's title a link to the section's
 * own page. The link of a point has no text, so that neither search nor a copied quote picks it up.
 */
export function rehypePointLinks({ label }: { label: string }) {
  return (tree: Root) => {
    visit(tree, 'element', (node, _at, parent) => {
      const { id } = node.properties;
      if (typeof id !== 'string') return;
      const namesSection = parent?.type === 'element' && isNamed(parent, id);
      if (namesSection) node.children = [link({ href: `${id}/` }, node.children)];
      else if (points.has(node.tagName)) {
        node.children.push(link({ className: ['point-link'], href: `#${id}`, ariaLabel: label }));
      }
    });
  };
}

const isNamed = ({ properties }: Element, id: string) =>
  String(properties['ariaLabelledBy']) === id;

function link(properties: Element['properties'], children: Element['children'] = []): Element {
  return { type: 'element', tagName: 'a', properties, children };
}
