import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nginxRoot } from '../../../src/hosting/nginx-file.ts';

/** The nginx that `npm test` found, if it did. */
export const nginx = process.env['NGINX_PATH'] || undefined;

const brotliModule = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether it has Debian's module for files that are compressed already. */
export const hasBrotli = nginx !== undefined && existsSync(beside(brotliModule));

/**
 * Runs nginx on a port of 127.0.0.1 with a configuration of ours, as it is shipped but for the port
 * and the place of the site.
 *
 * @param site the built site, as it should lie below the base path
 */
export async function serveByNginx(site: string, configuration: string, base: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'nginx-'));
  const place = path.resolve(folder, `www${base}`);
  await mkdir(path.dirname(place), { recursive: true });
  await symlink(site, place);
  const port = await freePort();
  await writeFile(path.join(folder, 'nginx.conf'), main(folder));
  await writeFile(path.join(folder, 'site.conf'), adapted(configuration, folder, port));
  const options = ['-p', folder, '-e', 'stderr', '-c', path.join(folder, 'nginx.conf')];
  const child = spawn(String(nginx), options, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const home = `http://127.0.0.1:${port}${base}`;
  await untilAnswered(home, () => (child.exitCode === null ? undefined : said));
  return {
    home,
    close: async () => {
      child.kill('SIGQUIT');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}

function adapted(configuration: string, folder: string, port: number) {
  return configuration
    .replace('listen 80;\n    listen [::]:80;', `listen 127.0.0.1:${port} backlog=4096;`)
    .replace(`root ${nginxRoot};`, `root ${folder}/www;`)
    .replace('# brotli_static', hasBrotli ? 'brotli_static' : '# brotli_static');
}

/** What a machine's own nginx.conf holds, as little as there can be. */
function main(folder: string) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
${hasBrotli ? `load_module ${beside(brotliModule)};` : ''}
daemon off;
pid ${folder}/pid;
worker_processes 1;
worker_rlimit_nofile 8192;
events { worker_connections 4096; }
http {
  include ${beside('etc/nginx/mime.types')};
  default_type application/octet-stream;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/site.conf;
}
`;
}

/** A file of the same installation; Debian's packages may be unpacked anywhere. */
function beside(file: string) {
  const prefix = /^(.*)\/usr\/sbin\/nginx$/.exec(nginx ?? '')?.[1] ?? '';
  return path.join(prefix || '/', file);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function untilAnswered(home: string, ended: () => string | undefined) {
  for (let tries = 0; tries < 200; tries += 1) {
    const words = ended();
    if (words !== undefined) throw new Error(`nginx ended: ${words}`);
    if (await fetch(home).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('nginx did not answer within five seconds.');
}
