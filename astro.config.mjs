// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { hosting } from './src/hosting/integration.ts';
import { inSitemap } from './src/hosting/in-sitemap.ts';
import { plainImports } from './src/hosting/plain-imports.ts';
import { siteAddress } from './src/hosting/site-address.ts';
import { words } from './src/languages/words.ts';
import { pipeline } from './src/markdown/pipeline.ts';
import { formerPaths } from './src/permalinks/former-paths.ts';
import { search } from './src/search/integration.ts';

const site = siteAddress(process.env.SITE_URL);
const { origin, pathname } = site;
const former = formerPaths();

/** Short, as each page and each script that is loaded later names the page's own script. */
const entryFileNames = '_astro/page.[hash].js';

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      ...pipeline({
        pointLabel: words.pointLink,
        shareLabel: words.sharing.section,
        base: pathname,
      }),
      gfm: false,
      smartypants: false,
    }),
  },
  integrations: [
    mdx(),
    search(),
    sitemap({ filter: (page) => inSitemap(page, pathname, former) }),
    hosting(site),
  ],
  vite: {
    plugins: [plainImports()],
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames } } } } },
    build: {
      minify: 'terser',
      terserOptions: { module: true, compress: { passes: 4, keep_fargs: false } },
      cssTarget: ['chrome111', 'safari15.4', 'firefox113'],
    },
  },
});
