import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A name for the present content of these files and folders, and for the other facts. */
export async function stampOf(paths: readonly string[], facts: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const each of paths) {
    for (const file of await filesIn(each)) {
      hash.update(JSON.stringify(file)).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/** Whether the work of this stamp was finished, as `writeStamp` has noted. */
export async function hasStamp(file: string, stamp: string): Promise<boolean> {
  return (await readFile(file, 'utf8').catch(() => '')) === stamp;
}

/** Notes that the work of this stamp is finished; without one, that it is not. */
export async function writeStamp(file: string, stamp: string | undefined): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await (stamp === undefined ? rm(file, { force: true }) : writeFile(file, stamp));
}

/** All files below, or the file itself; none if nothing is there. */
async function filesIn(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => undefined);
  if (!found?.isDirectory()) return found ? [place] : [];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
