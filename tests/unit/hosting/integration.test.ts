import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { expect, onTestFinished, test } from 'vitest';
import { policyIn } from '../../../src/hosting/headers-file.ts';
import { inlineBlocks } from '../../../src/hosting/inline-blocks.ts';
import { hosting } from '../../../src/hosting/integration.ts';
import { headerPolicyOf, policyOf } from '../../../src/hosting/policy.ts';

type AfterConfig = NonNullable<AstroIntegration['hooks']['astro:config:done']>;
type AfterBuild = NonNullable<AstroIntegration['hooks']['astro:build:done']>;

/** Runs the integration on a built site of these files, its ledger beside it, and gives its folder. */
async function hosted(files: Record<string, string>): Promise<string> {
  const project = await mkdtemp(path.join(tmpdir(), 'talk-notes-'));
  onTestFinished(() => rm(project, { recursive: true }));
  await mkdir(path.join(project, 'content'));
  await writeFile(path.join(project, 'content/permalinks.json'), ledger);
  const folder = path.join(project, 'dist');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  const dir = pathToFileURL(`${folder}/`);
  const { hooks } = hosting(new URL('https://example.org/'));
  const config = { root: pathToFileURL(`${project}/`) };
  await hooks['astro:config:done']?.({ config } as Parameters<AfterConfig>[0]);
  await hooks['astro:build:done']?.({ dir } as Parameters<AfterBuild>[0]);
  return folder;
}

const ledger = `[
{"address":"/data/","words":"数据","movedTo":"/motivation/"},
{"address":"/motivation/","words":"动机"}
]`;
const home = '<head><title>讲座札记</title><style>p{}</style></head><p>光速很慢。';
const theme = '<head><title>数据</title><script>1</script><style>li{}</style></head>';

test('a page’s policy vouches for what is inside of it, and stands before that', async () => {
  const folder = await hosted({ 'index.html': home, 'data/index.html': theme });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(inlineBlocks(theme))}">`;
  const written = await readFile(path.join(folder, 'data/index.html'), 'utf8');
  expect(written).toBe(theme.replace('<script>', `${meta}<script>`));
  const packed = await readFile(path.join(folder, 'data/index.html.br'));
  expect(brotliDecompressSync(packed).toString()).toBe(written);
});

test('the header’s policy vouches for what is inside of any page, and lets no page be framed', async () => {
  const folder = await hosted({ 'index.html': home, 'data/index.html': theme });
  const policy = policyIn(await readFile(path.join(folder, '_headers'), 'utf8'));
  const [one, other] = [inlineBlocks(home), inlineBlocks(theme)];
  const styles = [...one.styles, ...other.styles].toSorted();
  expect(policy).toBe(headerPolicyOf({ scripts: other.scripts, styles }));
  expect(policy?.endsWith(";frame-ancestors 'none'")).toBe(true);
});

test('what no policy lets pass stops the build, with what to do', async () => {
  const built = hosted({ 'data/index.html': '<p style="color:red" onclick="1">数据</p>' });
  await expect(built).rejects.toThrow(
    'data/index.html: The policy of the page does not let `<p style>` pass.\n' +
      '  Put a style into a style sheet, and what happens on an event into a script.\n' +
      'data/index.html: The policy of the page does not let `<p onclick>` pass.\n' +
      '  Put a style into a style sheet, and what happens on an event into a script.',
  );
});

test('what has moved is sent on by Cloudflare Pages, Netlify and nginx', async () => {
  const folder = await hosted({ 'index.html': home });
  expect(await readFile(path.join(folder, '_redirects'), 'utf8')).toBe('/data/ /motivation/ 301\n');
  expect(await readFile(`${folder}.nginx.conf`, 'utf8')).toContain(
    'location = /data/ {\n        return 301 /motivation/;\n',
  );
});
