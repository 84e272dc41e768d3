import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { ledgerFile } from '../permalinks/ledger.ts';
import { redirects } from '../permalinks/redirects.ts';
import { afterFirstPaint } from './after-first-paint.ts';
import { headersFile } from './headers-file.ts';
import { inlineBlocks } from './inline-blocks.ts';
import { headerPolicyOf, policyOf } from './policy.ts';
import { nginxFile } from './nginx-file.ts';
import { precompress } from './precompress.ts';
import { redirectsFile } from './redirects-file.ts';

/**
 * Makes the built site ready for its hosts, after all else:
 *
 * 1. let scripts wait until a page is seen;
 * 2. give each page a policy that vouches for what is inside of it, and for nothing else;
 * 3. write what hosts read: `_headers` and `_redirects` into it, and for nginx a file beside it,
 *    which no server should send by accident;
 * 4. compress.
 *
 * @param site the site’s address and base path
 */
export function hosting(site: URL): AstroIntegration {
  let ledger: URL;
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => void (ledger = new URL(ledgerFile, config.root)),
      'astro:build:done': async ({ dir }) => {
        const folder = path.resolve(fileURLToPath(dir));
        const policy = await finishPages(folder);
        const published = await readFile(ledger, 'utf8').catch(() => '');
        const moved = redirects(published, site.pathname);
        await writeFile(path.join(folder, '_headers'), headersFile(site.pathname, policy));
        await writeFile(path.join(folder, '_redirects'), redirectsFile(moved));
        await writeFile(`${folder}.nginx.conf`, nginxFile(site, policy, moved));
        await precompress(folder);
      },
    },
  };
}

/** Steps 1 and 2; returns the policy for the headers of all pages. */
async function finishPages(folder: string): Promise<string> {
  const [scripts, styles, problems] = [new Set<string>(), new Set<string>(), [] as string[]];
  for (const file of (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).toSorted()) {
    const html = afterFirstPaint(await readFile(path.join(folder, file), 'utf8'));
    const blocks = inlineBlocks(html);
    for (const hash of blocks.scripts) scripts.add(hash);
    for (const hash of blocks.styles) styles.add(hash);
    problems.push(...blocks.refused.map((tag) => refusal(file, tag)));
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(blocks)}">`;
    const withPolicy = html.slice(0, blocks.first) + meta + html.slice(blocks.first);
    await writeFile(path.join(folder, file), withPolicy);
  }
  if (problems.length > 0) throw new AstroError(problems.join('\n'));
  return headerPolicyOf({
    scripts: [...scripts].toSorted(),
    styles: [...styles].toSorted(),
  });
}

function refusal(file: string, tag: string) {
  return `${file}: The policy of the page does not let \`${tag}\` pass.\n  Put a style into a style sheet, and what happens on an event into a script.`;
}
