import type { AliasTables } from './inexact/alias-tables.ts';
import type { Inexact } from './inexact/open-inexact.ts';
import { loadBehind } from './load-behind.ts';
import { loadJson } from './load-json.ts';

/** Loads what finds text however it is typed: behind the text itself, which answers first. */
export async function loadInexact(base: string): Promise<Inexact> {
  const [behind, aliases] = await Promise.all([
    loadBehind(),
    loadJson<AliasTables>(`${base}search-aliases.json`),
  ]);
  return behind.openInexact(base, aliases);
}
