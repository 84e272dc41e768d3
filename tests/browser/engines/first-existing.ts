import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Where a program is: at the place that a variable names, else the first of its names in `PATH`, else
 * the first of other places that exists.
 */
export function firstExisting(
  named: string | undefined,
  names: string[],
  others: string[] = [],
): string | undefined {
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...inPath, ...others].find((place) => existsSync(place));
}
