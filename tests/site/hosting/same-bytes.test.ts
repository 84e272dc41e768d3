import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { siteAddress } from '../../../src/hosting/site-address.ts';
import { buildIn, copyOfProject, project } from '../../fixtures/project-copy.ts';
import { folder } from '../built-site.ts';

/** Every file below, by the hash of its bytes. */
async function bytesOf(place: string): Promise<Record<string, string>> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const hashes = files.map(async (file) => {
    const hash = createHash('sha256').update(await readFile(file));
    return [path.relative(place, file), hash.digest('hex')];
  });
  return Object.fromEntries(await Promise.all(hashes));
}

test('built again in another folder, time zone and language, the site is the same to the byte', async () => {
  const copy = await copyOfProject();
  onTestFinished(() => rm(copy, { recursive: true }));
  await cp(path.join(project, 'content'), path.join(copy, 'content'), { recursive: true });
  const { code, output } = await buildIn(copy, {
    SITE_URL: siteAddress(process.env['SITE_URL']).href,
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect([code, output]).toEqual([0, expect.stringContaining('pages')]);
  expect(await bytesOf(path.join(copy, 'dist'))).toEqual(await bytesOf(folder));
  const [one, other] = [folder, path.join(copy, 'dist')].map((each) =>
    readFile(`${each}.nginx.conf`, 'utf8'),
  );
  expect(await one).toBe(await other);
});
