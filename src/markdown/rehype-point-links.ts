import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const points = new Set(['p', 'li', 'blockquote']);
/** What cannot hold its own link: it and the link go into a `div`. */
const whole = new Set(['table', 'ul', 'ol']);

/**
 * Ends each point with a link to itself, and makes each section's title a link to the section's
 * own page. The link of a point has no text, so that neither search nor a copied quote picks it up.
 */
export function rehypePointLinks({ label }: { label: string }) {
  return (tree: Root) => {
    visit(tree, 'element', (node, _at, parent) => {
      const { id } = node.properties;
      if (typeof id !== 'string') return;
      const pointLink = link({ className: ['point-link'], href: `#${id}`, ariaLabel: label });
      if (parent?.type === 'element' && isNamed(parent, id)) {
        node.children = [link({ href: `${id}/` }, node.children)];
      } else if (points.has(node.tagName)) node.children.push(pointLink);
      else if (whole.has(node.tagName)) wrap(node, id, pointLink);
      else if (parent?.type === 'element' && parent.tagName === 'pre') {
        delete node.properties['id'];
        wrap(parent, id, pointLink);
      }
    });
  };
}

/** The node becomes the `div`, and a copy of it the first thing inside: its parent is not touched. */
function wrap(node: Element, id: string, pointLink: Element) {
  const { tagName, children, properties } = node;
  const { id: _moved, ...others } = properties;
  const inside: Element = { type: 'element', tagName, properties: others, children };
  node.tagName = 'div';
  node.properties = { id };
  node.children = [inside, pointLink];
}

const isNamed = ({ properties }: Element, id: string) =>
  String(properties['ariaLabelledBy']) === id;

function link(properties: Element['properties'], children: Element['children'] = []): Element {
  return { type: 'element', tagName: 'a', properties, children };
}
