import metascraper from 'metascraper';
import description from 'metascraper-description';
import image from 'metascraper-image';
import title from 'metascraper-title';
import openGraphScraper from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { afterAll, expect, test } from 'vitest';
import { siteAddress } from '../../src/hosting/site-address.ts';
import { serve } from '../../src/tasks/serve.ts';
import { builtPages, folder } from './built-site.ts';
import { previewOf } from './preview-tags.ts';

const sections = (await builtPages()).filter(({ path }) => /^\/[^/]+\/[^/]+\/$/.test(path));
const { pathname: base } = siteAddress(process.env['SITE_URL']);
const server = await serve({ folder, base, port: 0 });
afterAll(() => server.close());
// A name without a dot is no address to one of the parsers.
const home = server.address.replace('localhost', '127.0.0.1');

/** A section’s address, as it is sent, and as chats and readers change it. */
const sent = { plain: '', 'with a fragment': '#s', 'out of WeChat': '?from=x&isappinstalled=0' };

interface Shown {
  title: string | undefined;
  description: string | undefined;
  picture: string | undefined;
}

const scraper = metascraper([title(), description(), image()]);

const parsers: Record<string, (url: string) => Promise<Shown>> = {
  'open-graph-scraper': async (url) => {
    const { result } = await openGraphScraper({ url });
    const [picture, ...others] = result.ogImage ?? [];
    expect(others).toEqual([]);
    return { title: result.ogTitle, description: result.ogDescription, picture: picture?.url };
  },
  'unfurl.js': async (url) => {
    const { open_graph: graph } = await unfurl(url);
    const { title, description, images = [] } = graph ?? {};
    expect(images.map(({ width, height }) => [width, height])).toEqual([[1200, 630]]);
    return { title, description, picture: images[0]?.url };
  },
  metascraper: async (url) => {
    const html = await (await fetch(url)).text();
    const { title, description, image: picture } = await scraper({ url, html });
    return { title, description, picture };
  },
};

for (const [parser, shown] of Object.entries(parsers)) {
  for (const [how, addition] of Object.entries(sent)) {
    test(`${parser} shows each section’s own card for a link ${how}`, async () => {
      for (const { path, html } of sections) {
        const own = previewOf(html);
        expect(await shown(new URL(`.${path}`, home).href + addition)).toEqual({
          title: own['og:title'],
          description: own['og:description'],
          picture: own['og:image'],
        });
      }
    });
  }
}

test('no two sections show the same description or picture', () => {
  const own = sections.map(({ html }) => previewOf(html));
  expect(new Set(own.map((preview) => preview['og:description'])).size).toBe(sections.length);
  expect(new Set(own.map((preview) => preview['og:image'])).size).toBe(sections.length);
});
