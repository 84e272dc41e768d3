import { onThemePage } from './address-parts.ts';
import { fateOf } from './fate-of.ts';
import type { Ledger } from './ledger.ts';

/** Tells where an address has moved, also one on its theme's page; undefined if it has not. */
export function movesIn(ledger: Ledger): (address: string) => string | undefined {
  const moves = new Map<string, string>();
  for (const address of ledger.keys()) {
    const fate = fateOf(ledger, address);
    if (fate && 'to' in fate) moves.set(onThemePage(address), fate.to).set(address, fate.to);
  }
  return (address) => moves.get(address);
}
