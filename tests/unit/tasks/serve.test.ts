import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../src/tasks/serve.ts';

const files = {
  'index.html': '<p>家',
  '404.html': '<p>没有这一页',
  '404.html.br': brotliCompressSync('<p>没有这一页'),
  'motivation/index.html': '<p>动机',
  'motivation/index.html.br': brotliCompressSync('<p>动机，压缩'),
  '_astro/page.Bx3f.js': '1',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/fragment/zh_1a2b.pf_fragment': '片',
};

let folder = '';
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'serve-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  site = await serve({ folder, base: '/kb/', port: 0 });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const get = (address: string, encoding = 'identity') =>
  fetch(new URL(address, site.address), {
    redirect: 'manual',
    headers: { 'accept-encoding': encoding },
  });

test('pages are served below the base path, as HTML that is asked for again each time', async () => {
  const page = await get('motivation/');
  expect([page.status, await page.text()]).toEqual([200, '<p>动机']);
  expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(page.headers.get('cache-control')).toBe('no-cache');
});

test('a page that has not changed is not sent again', async () => {
  const etag = (await get('motivation/')).headers.get('etag') ?? '';
  const headers = { 'if-none-match': etag, 'accept-encoding': 'identity' };
  expect((await fetch(`${site.address}motivation/`, { headers })).status).toBe(304);
});

test('the compressed copy is sent to those who can read it', async () => {
  const page = await get('motivation/', 'gzip, br');
  expect(page.headers.get('content-encoding')).toBe('br');
  expect(page.headers.get('vary')).toBe('Accept-Encoding');
  expect(await page.text()).toBe('<p>动机，压缩');
});

test('only files with a hash in their name are kept for good', async () => {
  const forever = 'public, max-age=31536000, immutable';
  const kept = async (name: string) => (await get(name)).headers.get('cache-control');
  expect(await kept('_astro/page.Bx3f.js')).toBe(forever);
  expect(await kept('pagefind/fragment/zh_1a2b.pf_fragment')).toBe(forever);
  expect(await kept('pagefind/pagefind-entry.json')).toBe('no-cache');
});

test('what is not there gets the page for it, with its status', async () => {
  for (const address of ['nowhere', 'nowhere/', '/elsewhere/', '_astro/', '%E0%A4%A']) {
    for (const encoding of ['identity', 'br']) {
      const page = await get(address, encoding);
      expect([address, page.status, await page.text()]).toEqual([address, 404, '<p>没有这一页']);
      expect(page.headers.get('content-encoding') ?? 'identity').toBe(encoding);
    }
  }
});

test('an address without its slash, or above the site, is sent on with its search', async () => {
  const place = async (address: string) => {
    const { status, headers } = await get(address);
    return [status, headers.get('location')];
  };
  expect(await place('motivation?q=短')).toEqual([301, '/kb/motivation/?q=%E7%9F%AD']);
  expect(await place('/kb')).toEqual([301, '/kb/']);
  expect(await place('/')).toEqual([301, '/kb/']);
});

test('nothing outside of the folder is served', async () => {
  await writeFile(`${folder}.secret`, '密');
  const status = await statusOf(`/kb/..%2f${path.basename(folder)}.secret`);
  await rm(`${folder}.secret`);
  expect(status).toBe(404);
});

test('what is no address, or another server’s, is not there, and the server lives on', async () => {
  for (const address of ['//', '//motivation', '///kb/', 'http://[/']) {
    expect([address, await statusOf(address)]).toEqual([address, 404]);
  }
});

test('a folder without a site is refused with what to do', async () => {
  await expect(serve({ folder: `${folder}/_astro`, base: '/', port: 0 })).rejects.toThrow(
    `There is no site in \`${folder}/_astro\`. Build it with \`npm run build\`.`,
  );
});

/** `fetch` would tidy the path up before sending it. */
function statusOf(address: string) {
  return new Promise((resolve) => {
    const options = { path: address, agent: false };
    request(site.address, options, (answer) => resolve(answer.resume().statusCode)).end();
  });
}
