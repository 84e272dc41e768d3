import { existsSync } from 'node:fs';
import { glob, stat } from 'node:fs/promises';
import path from 'node:path';
import { siteAddress } from '../hosting/site-address.ts';
import { logged } from './build-log.ts';
import { buildProblem } from './build-problem.ts';
import { sentence } from './sentence.ts';
import { hasStamp, stampOf, writeStamp } from './stamp.ts';
import { step } from './task.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where the built site is. */
export const dist = path.join(root, 'dist');

/** What the site is made of, the commands aside. */
const sources = ['astro.config.mjs', 'content', 'package-lock.json', 'public', 'src'];
const stampFile = path.join(root, 'node_modules/.cache/talk-notes/built');

/** Builds the site, unless `dist/` holds what a build would make. */
export async function buildIfChanged(): Promise<void> {
  const built = existsSync(path.join(dist, 'index.html'));
  if (built && (await hasStamp(stampFile, await sourceStamp()))) {
    return console.log('The site is built already: nothing has changed.');
  }
  await buildSite();
}

/**
 * Builds the site into `dist/`.
 *
 * @throws Error with what an author has to mend
 */
export async function buildSite(): Promise<void> {
  const stamp = await sourceStamp();
  await writeStamp(stampFile, undefined);
  try {
    await step('Building the site', async () => {
      await runAstro();
      return summaryOf(dist);
    });
  } finally {
    for (const { label, message } of logged.filter(({ level }) => level === 'warn')) {
      console.warn(`Warning (${label}): ${message}`);
    }
  }
  await writeStamp(stampFile, stamp);
}

function sourceStamp() {
  const address = siteAddress(process.env['SITE_URL']).href;
  return stampOf(
    sources.map((source) => path.join(root, source)),
    [address],
  );
}

async function runAstro() {
  // Only here: loading Astro takes as long as all the rest of a start without a build.
  const { build } = await import('astro');
  await refuseUnreadable();
  const entrypoint = path.join(import.meta.dirname, 'build-log.ts');
  try {
    await build({ root, outDir: dist, logLevel: 'warn', logger: { entrypoint } });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw sentence(buildProblem(error, root, renderedPage()));
  }
}

async function refuseUnreadable() {
  const { unreadable } = await import('../authoring/syntax-problem.ts');
  const { themeFiles } = await import('./content-folder.ts');
  const wrong = unreadable(await themeFiles());
  if (wrong) throw wrong;
}

/** The page at which rendering stopped, which Astro says only in its log. */
function renderedPage() {
  const [, page] =
    logged.map(({ message }) => /Caught error rendering (\S+?):/.exec(message)).find(Boolean) ?? [];
  return page;
}

/** How many pages there are and how large all is, without the compressed copies. */
async function summaryOf(folder: string) {
  let [pages, bytes] = [0, 0];
  for await (const file of glob('**/*.*', { cwd: folder })) {
    if (/\.(?:br|gz)$/.test(file)) continue;
    if (file.endsWith('.html')) pages += 1;
    bytes += (await stat(path.join(folder, file))).size;
  }
  return `${pages} pages, ${(bytes / 1e6).toFixed(1)} MB`;
}
