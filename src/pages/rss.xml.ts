import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { words } from '../languages/words.ts';
import { addressOf } from '../notes/address.ts';
import { themes } from '../notes/themes.ts';

/** The newest themes; a feed does not grow with the site. */
const atMost = 30;

export async function GET({ site, url }: APIContext) {
  const base = import.meta.env.BASE_URL;
  const newest = (await themes()).toSorted((a, b) => +b.published - +a.published).slice(0, atMost);
  return rss({
    title: words.siteTitle,
    description: words.siteGist,
    site: new URL(base, site ?? url),
    customData: `<language>${words.language}</language>`,
    items: newest.map(({ id, title, gist, published }) => ({
      title,
      description: gist,
      pubDate: published,
      link: addressOf(base, id),
    })),
  });
}
