import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { isHashed, kept, ofEveryFile, ofPages } from '../hosting/headers.ts';
import { policyIn } from '../hosting/headers-file.ts';
import { headerPolicyOf } from '../hosting/policy.ts';
import { sentence } from './sentence.ts';

interface Options {
  /** The built site. */
  folder: string;
  /** The path that the site was built for, with its slashes, such as `/kb/`. */
  base: string;
  /** 0 takes any free port. */
  port: number;
  host?: string;
}

/**
 * Serves the built site as a good host would: compressed files as they lie there, the page
 * `404.html` with its status, addresses without their last slash sent on, and only files with a
 * hash in their name kept without asking again, all under the headers of `src/hosting/headers.ts`.
 *
 * @throws Error with a sentence if there is no site in the folder
 */
export async function serve({ folder, base, port, host = '127.0.0.1' }: Options) {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw sentence(`There is no site in \`${folder}\`. Build it with \`npm run build\`.`);
  }
  const files = sirv(folder, {
    // Looks at the disk for each request, so that a new build may replace the files meanwhile.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => setHeaders(folder, response, pathname),
    onNoMatch: (request, response) => void notFound(folder, request, response),
  });
  const server = createServer((request, response) => {
    // Put together as text: as an address `//nowhere/` would be another server, and `//` none.
    const url = URL.parse(`http://site.invalid${request.url}`);
    if (!url || url.pathname.startsWith('//')) return void notFound(folder, request, response);
    const { pathname, search } = url;
    const onward = forward(folder, base, pathname);
    if (onward !== undefined) return redirect(response, onward + search);
    if (!pathname.startsWith(base)) return void notFound(folder, request, response);
    request.url = pathname.slice(base.length - 1);
    files(request, response);
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { port: opened } = server.address() as AddressInfo;
  return {
    /** Where the site's home is, such as `http://localhost:4321/kb/`. */
    address: `http://localhost:${opened}${base}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function setHeaders(folder: string, response: ServerResponse, pathname: string) {
  response.setHeader('cache-control', isHashed(pathname) ? kept.hashed : kept.others);
  const page = pathname.endsWith('/') || pathname.endsWith('.html');
  const headers = { ...ofEveryFile, ...(page ? ofPages(policyOfSite(folder)) : {}) };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** The policy that the build wrote for other hosts; without one, pages have nothing inside. */
function policyOfSite(folder: string) {
  const file = path.join(folder, '_headers');
  const policy = existsSync(file) ? policyIn(readFileSync(file, 'utf8')) : undefined;
  return policy ?? headerPolicyOf({ scripts: [], styles: [] });
}

/** The address that was meant, where a slash is missing or the site lives below a base path. */
function forward(folder: string, base: string, pathname: string) {
  if (pathname === '/' && base !== '/') return base;
  if (`${pathname}/` === base) return base;
  if (!pathname.startsWith(base) || pathname.endsWith('/')) return undefined;
  const page = path.join(folder, pathname.slice(base.length), 'index.html');
  return existsSync(page) ? `${pathname}/` : undefined;
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(301, { location, 'cache-control': 'no-cache' }).end();
}

async function notFound(folder: string, request: IncomingMessage, response: ServerResponse) {
  const page = path.join(folder, '404.html');
  const brotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
  const packed = brotli && existsSync(`${page}.br`);
  const body = await readFile(packed ? `${page}.br` : page).catch(() => 'Not found');
  setHeaders(folder, response, '/404.html');
  response.writeHead(404, {
    'content-type': 'text/html;charset=utf-8',
    vary: 'Accept-Encoding',
    ...(packed ? { 'content-encoding': 'br' } : {}),
  });
  response.end(body);
}
