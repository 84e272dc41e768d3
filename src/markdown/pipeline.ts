import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { rehypePointLinks } from './rehype-point-links.ts';
import { rehypeStackedTables } from './rehype-stacked-tables.ts';
import { remarkJoinLines } from './remark-join-lines.ts';
import { remarkOutline } from './remark-outline.ts';

/**
 * The plugins between an author's text and the page, in order. `pointLabel` is what a screen
 * reader calls a point's link. A single tilde is a range here (`80~85`), never a strike.
 */
export function pipeline({ pointLabel }: { pointLabel: string }) {
  return {
    remarkPlugins: [
      [remarkGfm, { singleTilde: false }],
      remarkCjkFriendly,
      remarkJoinLines,
      remarkOutline,
    ],
    rehypePlugins: [[rehypePointLinks, { label: pointLabel }], rehypeStackedTables],
  } as const;
}
