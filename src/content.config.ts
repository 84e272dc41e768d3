import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/**
 * The file's path is its identity as it stands: an address is never made up from a name. There is no
 * schema here: Astro would keep its results for as long as a theme's file is the same, although the
 * schema is another. Each theme is checked when it is read, in `notes/`.
 */
const themes = defineCollection({
  loader: glob({
    base: './content',
    pattern: '**/*.{md,mdx}',
    generateId: ({ entry }) => entry,
  }),
});

export const collections = { themes };
