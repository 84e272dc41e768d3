import type { SoundsFile } from './alias-tables.ts';

let loading: Promise<SoundsFile> | undefined;

/** The sounds of the characters that the site does not have: loaded once, and again only if that failed. */
export function loadSounds(base: string): Promise<SoundsFile> {
  loading ??= fetch(`${base}search-sounds.json`).then((response) => response.json());
  loading.catch(() => (loading = undefined));
  return loading;
}
