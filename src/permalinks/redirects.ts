import { idOf, isBelow, onThemePage, pageOf, themePageOf } from './address-parts.ts';
import { fateOf } from './fate-of.ts';
import type { Ledger } from './ledger.ts';
import { readLedger } from './read-ledger.ts';

/** A page that a server may send on by itself, instead of sending the page that forwards. */
export interface Redirect {
  /** From the root of the server, with the base path, such as `/kb/old-theme/`. */
  from: string;
  /** Where to, likewise; it may end in `#point`. */
  to: string;
  status: 301;
}

/**
 * The redirects for a host's own configuration. A browser carries the fragment of the old address
 * over to the new one, so a page is listed only if all its points have kept their names and are
 * together still; every other page that moved sorts its points out by itself.
 *
 * @param ledger the text of `content/permalinks.json`
 * @param base the site's base path, with its last slash
 */
export function redirects(ledger: string, base: string): Redirect[] {
  const { entries } = readLedger(ledger);
  return [...entries.keys()].flatMap((address) => {
    const fate = fateOf(entries, address);
    if (!fate || !('to' in fate) || address.includes('#')) return [];
    if (!keepsNames(entries, address, fate.to)) return [];
    const [from, to] = [address, fate.to].map((each) => base + each.slice(1)) as [string, string];
    return [{ from, to, status: 301 as const }];
  });
}

/** Whether each point of the old page has the same id on the new one. */
function keepsNames(ledger: Ledger, page: string, to: string): boolean {
  const whole = pageOf(to) === themePageOf(to);
  return [...ledger.keys()]
    .filter((address) => isBelow(address, page))
    .every((address) => {
      const fate = fateOf(ledger, address);
      if (!fate || !('to' in fate)) return false;
      const place = whole ? onThemePage(fate.to) : fate.to;
      return place === `${pageOf(to)}#${idOf(address)}`;
    });
}
