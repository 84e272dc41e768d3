/**
 * How the site is served to 1,000 connections at once by nginx with the shipped configuration, beside
 * nginx with none that serves one file of the same size. Needs `npm run build`, nginx and wrk.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nginxRoot } from '../../src/hosting/nginx-file.ts';
import { siteAddress } from '../../src/hosting/site-address.ts';
import { readyNginx } from '../../src/tasks/install-nginx.ts';

const seconds = 10;
const connections = 1000;
const page = 'model-maturity/index.html';
const dist = path.resolve('dist');
const { pathname: base } = siteAddress(process.env['SITE_URL']);

const { nginx, note } = await readyNginx();
if (!nginx) throw new Error(`nginx: ${note}.`);
process.env['NGINX_PATH'] = nginx;
const { hasBrotli, serveByNginx } = await import('../site/hosting/nginx-server.ts');
const [encoding, ending] = hasBrotli ? ['br', '.br'] : ['gzip', '.gz'];

const bare = mkdtempSync(path.join(tmpdir(), 'bare-'));
cpSync(path.join(dist, page + ending), path.join(bare, 'page.html'));
const plain = `server {\n    listen 80;\n    listen [::]:80;\n    root ${nginxRoot};\n}\n`;
const shipped = readFileSync(`${dist}.nginx.conf`, 'utf8');

console.log(`${connections} connections for ${seconds} s, one nginx worker, loopback`);
await measure('a bare file of the same size', bare, plain, '/', 'page.html');
await measure(`a page of the site (${encoding})`, dist, shipped, base, path.dirname(page) + '/');
rmSync(bare, { recursive: true });

async function measure(
  name: string,
  folder: string,
  configuration: string,
  at: string,
  file: string,
) {
  const { home, close } = await serveByNginx(folder, configuration, at);
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '--latency'];
  const accept = ['-H', `Accept-Encoding: ${encoding}`];
  const said = execFileSync('wrk', [...options, ...accept, home + file], { encoding: 'utf8' });
  await close();
  const figure = (pattern: RegExp) => pattern.exec(said)?.[1] ?? '?';
  const errors = /Socket errors.*|Non-2xx.*/.exec(said)?.[0] ?? 'no error';
  console.log(
    `${name}: ${figure(/Requests\/sec:\s+([\d.]+)/)} requests/s, ${figure(/Transfer\/sec:\s+(\S+)/)}/s, ` +
      `median ${figure(/50%\s+(\S+)/)}, 99% ${figure(/99%\s+(\S+)/)}, ${errors}`,
  );
}
