import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { rehypePointLinks } from './rehype-point-links.ts';
import { rehypeShareButtons } from './rehype-share-buttons.ts';
import { rehypeStackedTables } from './rehype-stacked-tables.ts';
import { remarkJoinLines } from './remark-join-lines.ts';
import { remarkOutline } from './remark-outline.ts';

/**
 * The plugins between an author's text and the page, in order. The labels are the names of a
 * point's link and of a section's button. A single tilde is a range here (`80~85`), never a strike.
 */
export function pipeline({ pointLabel, shareLabel }: { pointLabel: string; shareLabel: string }) {
  return {
    remarkPlugins: [
      configured(remarkGfm, { singleTilde: false }),
      remarkCjkFriendly,
      remarkJoinLines,
      remarkOutline,
    ],
    rehypePlugins: [
      configured(rehypePointLinks, { label: pointLabel }),
      configured(rehypeShareButtons, { label: shareLabel }),
      rehypeStackedTables,
    ],
  };
}

/** For TypeScript a pair, not a list. */
function configured<Plugin, Options>(plugin: Plugin, options: Options): [Plugin, Options] {
  return [plugin, options];
}
