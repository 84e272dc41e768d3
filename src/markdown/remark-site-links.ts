import type { Definition, Link, LinkReference, Root } from 'mdast';
// Tells TypeScript of `data.hProperties`.
import type {} from 'remark-rehype';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { definitionsOf } from './links-of.ts';
import { siteUrl } from './site-url.ts';

/**
 * Turns each link within the site into its path from the root of the server, so that the same text
 * can stand on the page of its theme and on those of its sections. `data-preview` says of a link that
 * something can be shown of where it leads.
 *
 * @param base the site's base path
 */
export function remarkSiteLinks({ base }: { base: string }) {
  const root = base.replace(/\/$/, '');
  return (tree: Root, file: VFile) => {
    const definitions = definitionsOf(tree);
    visit(tree, ['link', 'linkReference'], (node) => {
      const link = node as Link | LinkReference;
      const { url: href } = (link.type === 'link' ? link : definitions.get(link.identifier)) ?? {};
      const url = siteUrl(href ?? '', file.stem ?? '');
      if (href === undefined || !url || !/^\/.+\/$/.test(url.pathname)) return;
      link.data = { ...link.data, hProperties: { ...link.data?.hProperties, dataPreview: '' } };
    });
    visit(tree, ['link', 'definition'], (node) => {
      const link = node as Link | Definition;
      const url = siteUrl(link.url, file.stem ?? '');
      if (url) link.url = root + url.pathname + url.search + url.hash;
    });
  };
}
