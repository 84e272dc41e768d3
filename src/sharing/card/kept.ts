import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A file's content, made the first time that it is asked for and read from `folder` from then on.
 * The name must change with the content.
 */
export async function kept(
  folder: string,
  name: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const file = path.join(folder, name);
  const old = await readFile(file).catch(() => undefined);
  if (old) return old;

  const content = await make();
  await mkdir(folder, { recursive: true });
  // Two builds at once, or one cut short, never leave half a file.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
  return content;
}
