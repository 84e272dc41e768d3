import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Puts a button for sharing after the title of each section. It has a name but no text, so that
 * neither search nor a copied quote picks it up, and shows only where scripts run.
 */
export function rehypeShareButtons({ label }: { label: string }) {
  return (tree: Root) => {
    visit(tree, 'element', ({ tagName, properties, children }) => {
      if (tagName !== 'section' || !('ariaLabelledBy' in properties)) return;
      const title = children.findIndex((child) => child.type === 'element');
      children.splice(title + 1, 0, {
        type: 'element',
        tagName: 'button',
        properties: {
          className: ['share-button', 'needs-scripts'],
          type: 'button',
          ariaLabel: label,
        },
        children: [],
      });
    });
  };
}
