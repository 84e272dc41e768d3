import { isPage, onThemePage } from './address-parts.ts';
import { stands, type StoredEntry } from './ledger.ts';
import { finderOf, type LivePlace } from './live-place.ts';
import { ledgerProblems } from './ledger-problems.ts';
import { alike, comparison } from './resemblance.ts';

type Entries = ReadonlyMap<string, StoredEntry>;

/**
 * The ledger with what is beyond doubt: new addresses, points that stand in another section of their
 * theme, and the present words of those that are still what they were.
 */
export function recorded(ledger: Entries, places: readonly LivePlace[]): Map<string, StoredEntry> {
  const find = finderOf(places);
  const { kept } = comparison(ledger);
  const doubtful = new Set(ledgerProblems(ledger, places).map(({ address }) => address));
  const live = new Map(places.map((place) => [place.address, place]));
  const updated = new Map<string, StoredEntry>();
  const back: LivePlace[] = [];
  for (const entry of ledger.values()) {
    const place = live.get(entry.address);
    const near = find(onThemePage(entry.address));
    const sure = stands(entry) && near !== undefined && kept(entry, near) >= alike;
    if (place && sure && !doubtful.has(entry.address)) updated.set(entry.address, fresh(place));
    else if (!place && sure && !isPage(entry.address)) {
      updated.set(entry.address, { ...entry, movedTo: near.address });
      back.push(near);
    } else updated.set(entry.address, entry);
  }
  // What has come back to where it once was stands there again.
  for (const place of back) updated.set(place.address, fresh(place));
  for (const place of places) {
    if (!updated.has(place.address)) updated.set(place.address, fresh(place));
  }
  return updated;
}

/** What stands at a place now, as the ledger holds it. */
export function fresh({ address, words }: LivePlace): StoredEntry {
  return { address, words, line: 1, otherWords: [] };
}
