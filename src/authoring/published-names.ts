import { idOf, themePageOf } from '../permalinks/address-parts.ts';
import type { Ledger } from '../permalinks/ledger.ts';

/** What was an address in a theme at any time: no other section or point may have it. */
export function publishedNames(ledger: Ledger, theme: string): Set<string> {
  const own = [...ledger.keys()].filter((address) => themePageOf(address) === `/${theme}/`);
  return new Set(own.map(idOf).filter((name) => name !== undefined));
}

/** What was the address of a theme at any time. */
export function publishedThemes(ledger: Ledger): Set<string> {
  return new Set([...ledger.keys()].map((address) => themePageOf(address).replaceAll('/', '')));
}
