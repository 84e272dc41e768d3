import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { expect, onTestFinished, test } from 'vitest';
import { kept, ofEveryFile, ofPages } from '../../../src/hosting/headers.ts';
import { policyIn } from '../../../src/hosting/headers-file.ts';
import { redirectsFile } from '../../../src/hosting/redirects-file.ts';
import { siteAddress } from '../../../src/hosting/site-address.ts';
import { folder } from '../built-site.ts';

const written = path.join(folder, '_headers');
const text = await readFile(written, 'utf8');
const { pathname: base } = siteAddress(process.env['SITE_URL']);

/** More of them than Cloudflare reads. */
const moved = Array.from({ length: 2500 }, (_, number) => ({
  from: `/old-${number}/`,
  to: `/motivation/#point-${number}`,
  status: 301 as const,
}));

/** The redirects as Netlify reads them from a file. */
async function readByNetlify(file: string) {
  const place = await mkdtemp(path.join(tmpdir(), 'redirects-'));
  onTestFinished(() => rm(place, { recursive: true }));
  await writeFile(path.join(place, '_redirects'), file);
  const redirectsFiles = [path.join(place, '_redirects')];
  return parseAllRedirects({ redirectsFiles, configRedirects: [], minimal: true });
}

test('Netlify reads the headers as they are meant', async () => {
  const read = { headersFiles: [written], configHeaders: undefined, minimal: true };
  const { headers, errors } = await parseAllHeaders(read);
  expect(errors).toEqual([]);
  const kind = { 'Cache-Control': kept.hashed };
  expect(headers.map(({ for: address, values }) => [address, values])).toEqual([
    [`${base}*`, { ...ofEveryFile, ...ofPages(policyIn(text) ?? '') }],
    [`${base}_astro/*`, kind],
    [`${base}pagefind/fragment/*`, kind],
    [`${base}pagefind/index/*`, kind],
  ]);
});

test('Netlify reads each address that has moved, and where to', async () => {
  const { redirects, errors } = await readByNetlify(redirectsFile(moved.slice(0, 2)));
  expect(errors).toEqual([]);
  expect(redirects).toEqual(
    moved.slice(0, 2).map(({ from, to, status }) => ({
      from,
      to,
      status,
      force: false,
      query: {},
      conditions: {},
      headers: {},
    })),
  );
  const shipped = await readByNetlify(await readFile(path.join(folder, '_redirects'), 'utf8'));
  expect(shipped.errors).toEqual([]);
});

// Cloudflare’s own parser is not to be had but with a browser’s worth of its tools: its documented
// limits and forms instead.
test('Cloudflare Pages reads all of the headers: a hundred rules, 2,000 characters in a line', () => {
  const lines = text.split('\n');
  const rules = lines.filter((line) => line.startsWith('/'));
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(2000);
    expect(line).toMatch(/^(?:|\/\S*|  [A-Z][A-Za-z-]+: \S.*)$/);
  }
  for (const rule of rules) expect(rule.match(/\*/g)?.length ?? 0).toBeLessThanOrEqual(1);
});

test('Cloudflare Pages reads all of the addresses that have moved: 2,000, of 1,000 characters', () => {
  const lines = redirectsFile(moved).trimEnd().split('\n');
  expect(lines.length).toBe(2000);
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(1000);
    expect(line).toMatch(/^\/\S* \/\S* 301$/);
  }
});
