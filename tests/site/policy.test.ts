import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { policyIn } from '../../src/hosting/headers-file.ts';
import { inlineBlocks } from '../../src/hosting/inline-blocks.ts';
import { policyOf } from '../../src/hosting/policy.ts';
import { everyPage, elements, folder } from './built-site.ts';

const pages = await everyPage();
const header = policyIn(await readFile(path.join(folder, '_headers'), 'utf8')) ?? '';

test('every page has one policy, before any style or script, for exactly what is inside of it', () => {
  for (const page of pages) {
    const policies = elements(page, ({ properties }) => 'httpEquiv' in properties);
    const blocks = inlineBlocks(page.html);
    expect([page.path, policies.map(({ properties }) => properties['content'])]).toEqual([
      page.path,
      [policyOf(blocks)],
    ]);
    const end = policies[0]?.position?.end.offset;
    expect([page.path, end]).toEqual([page.path, blocks.first]);
  }
});

test('no policy lets in whatever is inside of a page, evaluates text, or names another host', () => {
  for (const policy of [header, ...pages.map(({ html }) => policyOf(inlineBlocks(html)))]) {
    expect(policy).not.toMatch(
      /unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*|strict-dynamic/,
    );
  }
});

test('the policy in the header is short enough for Cloudflare, and vouches for every page', () => {
  expect(`  Content-Security-Policy: ${header}`.length).toBeLessThan(2000);
  for (const { html } of pages) {
    const { scripts, styles } = inlineBlocks(html);
    expect([...scripts, ...styles].filter((hash) => !header.includes(hash))).toEqual([]);
  }
});
