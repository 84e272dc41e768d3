import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { frontmatterSchema } from '../notes/frontmatter-schema.ts';

const collection = 'themes';

/**
 * What editors complete and check frontmatter by, as files relative to the project: the schema, and
 * the two files by which Astro's own editor extension finds it. Astro would write those for a
 * collection with a schema, which ours has not: see `content.config.ts`.
 *
 * @param themes the themes' files, relative to the project
 */
export function editorFiles(root: string, themes: readonly string[]): Record<string, string> {
  const schema = frontmatterSchema();
  const entries = themes.map((file) => {
    // Astro's extension looks them up so.
    const address = decodeURIComponent(pathToFileURL(path.join(root, file)).href).toLowerCase();
    return [address, collection];
  });
  const manifest = {
    collections: [{ hasSchema: true, name: collection }],
    entries: Object.fromEntries(entries),
  };
  return {
    'content/frontmatter.schema.json': json(schema),
    [`.astro/collections/${collection}.schema.json`]: json(schema),
    '.astro/collections/collections.json': json(manifest),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
