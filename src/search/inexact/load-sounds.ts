import { loadJson } from '../load-json.ts';
import type { SoundsFile } from './alias-tables.ts';

/** The sounds of the characters that the site does not have. */
export function loadSounds(base: string): Promise<SoundsFile> {
  return loadJson<SoundsFile>(`${base}search-sounds.json`);
}
