import type { AliasTables } from './inexact/alias-tables.ts';
import type { Inexact } from './inexact/open-inexact.ts';
import { loadJson } from './load-json.ts';

/** Loads what finds text however it is typed: behind the text itself, which answers first. */
export async function loadInexact(base: string): Promise<Inexact> {
  const [behind, aliases] = await Promise.all([
    import('./behind.ts'),
    loadJson<AliasTables>(`${base}search-aliases.json`),
  ]);
  return behind.openInexact(base, aliases);
}
