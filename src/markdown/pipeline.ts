import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { rehypePointLinks } from './rehype-point-links.ts';
import { rehypeShareButtons } from './rehype-share-buttons.ts';
import { rehypeStackedTables } from './rehype-stacked-tables.ts';
import { remarkJoinLines } from './remark-join-lines.ts';
import { remarkOutline } from './remark-outline.ts';
import { remarkSiteLinks } from './remark-site-links.ts';

interface Options {
  /** The name of a point's link. */
  pointLabel: string;
  /** The name of a section's button. */
  shareLabel: string;
  /** The site's base path. */
  base: string;
}

/**
 * The plugins between an author's text and the page, in order. A single tilde is a range here
 * (`80~85`), never a strike.
 */
export function pipeline({ pointLabel, shareLabel, base }: Options) {
  return {
    remarkPlugins: [
      configured(remarkGfm, { singleTilde: false }),
      remarkCjkFriendly,
      remarkJoinLines,
      remarkOutline,
      configured(remarkSiteLinks, { base }),
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
