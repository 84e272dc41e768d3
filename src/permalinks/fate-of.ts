import { pageOf, themePageOf } from './address-parts.ts';
import { stands, type Ledger, type LedgerEntry } from './ledger.ts';

/** Where the readers of an address that is no more are led. */
export type Fate =
  | { to: string }
  | {
      /** The nearest page that there is, or the one that was named. */
      see: string;
      because: string | undefined;
    };

/**
 * What became of an address in the end, however often it has moved. Undefined where it stands, is
 * unknown, or moves in a circle.
 */
export function fateOf(ledger: Ledger, address: string): Fate | undefined {
  const way = wayOf(ledger, address);
  const last = way?.at(-1);
  if (last === undefined) return undefined;
  const entry = ledger.get(last);
  if (entry?.deleted) return { see: placeToSee(ledger, entry), because: entry.because };
  return last === address ? undefined : { to: last };
}

/** All addresses that an address has had, itself first. Undefined if they go in a circle. */
export function wayOf(ledger: Ledger, address: string): string[] | undefined {
  const way = new Set<string>();
  for (let at: string | undefined = address; at !== undefined; at = ledger.get(at)?.movedTo) {
    if (way.has(at)) return undefined;
    way.add(at);
  }
  return [...way];
}

function placeToSee(ledger: Ledger, { address, see }: LedgerEntry): string {
  const parents = [pageOf(address), themePageOf(address)];
  for (const place of see === undefined ? parents : [see, ...parents]) {
    const last = wayOf(ledger, place)?.at(-1);
    // What no author writes, such as the page of terms, is not in the ledger.
    if (last !== undefined && (!ledger.has(last) || stands(ledger.get(last)))) return last;
  }
  return '/';
}
