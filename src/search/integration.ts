import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InstantFile } from './instant/instant-file.ts';
import { readInstantFile } from './instant/read-instant-file.ts';
import { buildIndex } from './pagefind/build-index.ts';
import { builtEntries } from './pagefind/built-entries.ts';
import { entryUrl } from './pagefind/document.ts';
import type { Entry } from './query/entry.ts';

/**
 * Full-text search over the built site:
 *
 * 1. read the section pages and their themes back from the built HTML;
 * 2. compare them with the instant file: both must hold the same pages;
 * 3. index them with Pagefind, and check that the index can be asked for all their text;
 * 4. write what a browser fetches to `pagefind/`.
 *
 * In development only the instant file is there. It answers as the two together do, which a test
 * holds, and follows each change at once.
 */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { entries, problems } = await builtEntries(folder);
        problems.push(...(await instantProblems(folder, entries)));
        if (problems.length > 0) {
          throw new AstroError(`Search would not find every page:\n\n${problems.join('\n')}`);
        }
        const written = await writeIndex(join(folder, 'pagefind'), entries);
        logger.info(`${entries.length} sections and themes in ${written} files`);
      },
    },
  };
}

/** What stands in only one of the instant file and the pages. */
async function instantProblems(folder: string, entries: Entry[]) {
  const file = JSON.parse(await readFile(join(folder, 'search.json'), 'utf8')) as InstantFile;
  const instant = readInstantFile(file)?.map(entryUrl);
  if (!instant) return [];
  const built = new Set(entries.map(entryUrl));
  return [
    ...instant
      .filter((url) => !built.has(url))
      .map(
        (url) =>
          `${url}index.html: Search lists the page, and it was not built with \`data-pagefind-body\`.\n  Build it, its article with that attribute.`,
      ),
    ...[...built]
      .filter((url) => !instant.includes(url))
      .map(
        (url) =>
          `${url}index.html: The page is missing from search.json.\n  Make it from a theme of \`src/notes/themes.ts\`, or take \`data-pagefind-body\` off it.`,
      ),
  ];
}

async function writeIndex(folder: string, entries: Entry[]) {
  const files = await buildIndex(entries).catch((error: Error) => {
    throw new AstroError(error.message);
  });
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return files.length;
}
