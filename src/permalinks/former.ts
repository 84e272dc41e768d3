import { idOf, onThemePage, pagesAbove, themePageOf } from './address-parts.ts';
import { fateOf } from './fate-of.ts';
import { stands, type Ledger } from './ledger.ts';

/** Something that was on a page: its id there, and where its readers are led. */
export interface Former {
  id: string;
  /** What it said: a title, or its opening words. */
  words: string;
  /** Where it is now; undefined if it was deleted. */
  to: Place | undefined;
  /** Where to look instead of what was deleted. */
  see: Place | undefined;
  because: string | undefined;
}

/** A page that was. Without `to` it was deleted. */
export interface FormerPage extends Omit<Former, 'id'> {
  /** Without the slashes around it, such as `theme/section`. */
  path: string;
  /** What else was on it, in the order of the ledger. */
  on: Former[];
}

export interface Place {
  /** Without the site's base path. */
  address: string;
  /** Its title or opening words, empty for home. */
  words: string;
}

/** Every page that moved or was deleted. */
export function formerPages(ledger: Ledger): FormerPage[] {
  return [...ledger.values()].flatMap((entry) => {
    const { address, words } = entry;
    if (address.includes('#') || stands(entry)) return [];
    const path = address.slice(1, -1);
    return [{ path, words, ...ledTo(ledger, address, true), on: formerOn(ledger, address) }];
  });
}

/** What was on a page, by ids that are not there any more, each once. */
export function formerOn(ledger: Ledger, page: string): Former[] {
  return indexOf(ledger).get(page) ?? [];
}

const indexes = new WeakMap<Ledger, Map<string, Former[]>>();

/** By page: made in one pass over the ledger, for however many pages. */
function indexOf(ledger: Ledger): Map<string, Former[]> {
  const known = indexes.get(ledger);
  if (known) return known;
  const index = new Map<string, Former[]>();
  const alive = new Set<string>();
  for (const entry of ledger.values()) {
    if (!stands(entry)) continue;
    alive.add(entry.address).add(onThemePage(entry.address));
  }
  for (const entry of ledger.values()) {
    const id = idOf(entry.address);
    if (stands(entry) || id === undefined) continue;
    for (const page of pagesAbove(entry.address)) {
      const there = index.get(page) ?? [];
      if (alive.has(`${page}#${id}`) || there.some((other) => other.id === id)) continue;
      const whole = page === themePageOf(page);
      there.push({ id, words: entry.words, ...ledTo(ledger, entry.address, !whole) });
      index.set(page, there);
    }
  }
  indexes.set(ledger, index);
  return index;
}

/** @param alone whether the reader came to a section's page, and is to come to one again */
function ledTo(ledger: Ledger, address: string, alone: boolean) {
  const fate = fateOf(ledger, address);
  const placeOf = (to: string): Place => ({ address: to, words: ledger.get(to)?.words ?? '' });
  if (!fate) return { to: undefined, see: undefined, because: undefined };
  if ('see' in fate) return { to: undefined, see: placeOf(fate.see), because: fate.because };
  const place = placeOf(fate.to);
  const to = alone ? place : { ...place, address: onThemePage(place.address) };
  return { to, see: undefined, because: undefined };
}
