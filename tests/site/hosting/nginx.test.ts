import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kept, ofEveryFile, ofPages } from '../../../src/hosting/headers.ts';
import { policyIn } from '../../../src/hosting/headers-file.ts';
import { nginxFile } from '../../../src/hosting/nginx-file.ts';
import { siteAddress } from '../../../src/hosting/site-address.ts';
import { folder } from '../built-site.ts';
import { hasBrotli, nginx, serveByNginx } from './nginx-server.ts';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** As the server sends it: `fetch` would unpack what is compressed and follow what has moved. */
function get(url: URL, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers, agent: false }, async (response) => {
      const chunks = (await response.toArray()) as Buffer[];
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers as Record<string, string>,
        body: Buffer.concat(chunks),
      });
    })
      .on('error', reject)
      .end();
  });
}

const headersOf = (page: boolean) =>
  Object.entries({ ...ofEveryFile, ...(page ? ofPages(policy) : {}) }).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);

const policy = policyIn(await readFile(path.join(folder, '_headers'), 'utf8')) ?? '';
const shipped = await readFile(`${folder}.nginx.conf`, 'utf8');
const moved = [
  { from: '/kb/old/', to: '/kb/motivation/', status: 301 as const },
  { from: '/kb/old/part/', to: '/kb/motivation/#desire', status: 301 as const },
];
const below = nginxFile(new URL('https://example.org/kb/'), policy, moved);
const { pathname } = siteAddress(process.env['SITE_URL']);

for (const { where, base, configuration } of [
  { where: 'as it was built', base: pathname, configuration: shipped },
  { where: 'below a base path', base: '/kb/', configuration: below },
]) {
  describe.skipIf(!nginx)(`behind nginx, ${where}`, () => {
    let server: Awaited<ReturnType<typeof serveByNginx>>;
    const at = (address: string) => new URL(address, server.home);
    beforeAll(async () => {
      server = await serveByNginx(folder, configuration, base);
    });
    afterAll(() => server?.close());

    test('pages have every header for safety and are asked for again', async () => {
      for (const address of ['', 'motivation/', 'nowhere/']) {
        const { headers } = await get(at(address));
        expect(headers).toMatchObject(Object.fromEntries(headersOf(true)));
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers['cache-control']).toBe(kept.others);
      }
    });

    test('other files have only the headers that mean something for them', async () => {
      const { headers } = await get(at('search.json'));
      expect(headers).toMatchObject(Object.fromEntries(headersOf(false)));
      expect(Object.keys(headers)).not.toContain('content-security-policy');
      expect(headers['cache-control']).toBe(kept.others);
    });

    test('files with a hash in their names are kept for good', async () => {
      const [script] = (await readdir(path.join(folder, '_astro'))).filter((name) =>
        name.endsWith('.js'),
      );
      const [fragment] = await readdir(path.join(folder, 'pagefind/fragment'));
      const [card] = (await readdir(folder)).filter((name) => /-[\da-f]{8}\.png$/.test(name));
      for (const file of [`_astro/${script}`, `pagefind/fragment/${fragment}`, `${card}`]) {
        const { status, headers } = await get(at(file));
        expect([file, status, headers['cache-control']]).toEqual([file, 200, kept.hashed]);
      }
      const { headers } = await get(at('apple-touch-icon.png'));
      expect(headers['cache-control']).toBe(kept.others);
    });

    test('a page comes compressed as it lies there, for those who can read it', async () => {
      const page = await readFile(path.join(folder, 'motivation/index.html'));
      const packed = await get(at('motivation/'), { 'accept-encoding': 'gzip' });
      expect([packed.headers['content-encoding'], packed.headers['vary']]).toEqual([
        'gzip',
        'Accept-Encoding',
      ]);
      expect(gunzipSync(packed.body)).toEqual(page);
      const plain = await get(at('motivation/'));
      expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, page]);
    });

    test.skipIf(!hasBrotli)('a page comes in brotli, where nginx has the module', async () => {
      const page = await readFile(path.join(folder, 'motivation/index.html'));
      const { headers, body } = await get(at('motivation/'), { 'accept-encoding': 'gzip, br' });
      expect(headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(body)).toEqual(page);
    });

    test('a page that has not changed is not sent again', async () => {
      const { headers } = await get(at('motivation/'));
      const again = await get(at('motivation/'), { 'if-none-match': headers['etag'] ?? '' });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    test('what is not there gets the page for it, with its status', async () => {
      const page = await readFile(path.join(folder, '404.html'));
      const addresses = ['nowhere', '_astro/', '_headers', '_redirects', '404.html'];
      for (const address of addresses) {
        const { status, body } = await get(at(address));
        expect([address, status]).toEqual([address, 404]);
        expect(body).toEqual(page);
      }
      expect((await get(at('/..%2f'))).status).toBe(400);
    });

    test('an address without its slash is sent on with its search', async () => {
      const { status, headers } = await get(at('motivation?q=%E7%9F%AD'));
      expect([status, headers['location']]).toEqual([301, `${base}motivation/?q=%E7%9F%AD`]);
    });

    if (configuration !== below) return;
    test('what has moved is sent on, with and without slash', async () => {
      const places = ['old/', 'old', 'old/part/', 'old/part', '/', '/kb'].map(async (address) => {
        const { status, headers } = await get(at(address));
        return [status, headers['location']];
      });
      expect(await Promise.all(places)).toEqual([
        [301, '/kb/motivation/'],
        [301, '/kb/motivation/'],
        [301, '/kb/motivation/#desire'],
        [301, '/kb/motivation/#desire'],
        [301, '/kb/'],
        [301, '/kb/'],
      ]);
    });
  });
}
