import { existsSync } from 'node:fs';
import { glob, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { run } from './run.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Debian's packages are unpacked here: installed, nginx would start to serve on port 80. */
const folder = path.join(root, 'node_modules/.cache/talk-notes/nginx');
const packages = ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static'];

/**
 * An nginx that runs: the one that `NGINX_PATH` names, else what is installed, else Debian's, from
 * its packages.
 *
 * @returns its path, if there is one, and how it was come by
 */
export async function readyNginx(): Promise<{ nginx?: string; note: string }> {
  const named = process.env['NGINX_PATH'];
  const found = await firstRunning(named ? [named] : ['/usr/sbin/nginx', 'nginx', unpacked]);
  if (found) return { nginx: found, note: 'found' };
  if (!named && existsSync('/usr/bin/apt-get')) {
    await unpackPackages();
    const fetched = await firstRunning([unpacked]);
    if (fetched) return { nginx: fetched, note: 'unpacked from Debian' };
  }
  return { note: 'none: the tests behind it are skipped. Install nginx to run them' };
}

const unpacked = path.join(folder, 'usr/sbin/nginx');

async function firstRunning(places: string[]) {
  for (const place of places) if ((await run(place, ['-v'])).code === 0) return place;
  return undefined;
}

async function unpackPackages() {
  await mkdir(folder, { recursive: true });
  if (process.getuid?.() === 0) await run('apt-get', ['update']);
  await run('apt-get', ['download', ...packages], {}, folder);
  for await (const file of glob('*.deb', { cwd: folder })) {
    await run('dpkg-deb', ['-x', path.join(folder, file), folder]);
  }
}
