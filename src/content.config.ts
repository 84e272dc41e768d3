import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { checkedFrontmatter } from './notes/frontmatter.ts';

/** The file's path is its identity as it stands: an address is never made up from a name. */
const themes = defineCollection({
  loader: glob({
    base: './content',
    pattern: '**/*.{md,mdx}',
    generateId: ({ entry }) => entry,
  }),
  schema: checkedFrontmatter,
});

export const collections = { themes };
