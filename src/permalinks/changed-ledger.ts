import { idOf, isAddress, isBelow, isPage, onThemePage } from './address-parts.ts';
import { wayOf } from './fate-of.ts';
import { stands, type StoredEntry } from './ledger.ts';
import { finderOf, type LivePlace } from './live-place.ts';
import { nearestAddress } from './nearest-address.ts';
import { fresh } from './recorded-ledger.ts';

type Entries = ReadonlyMap<string, StoredEntry>;

/**
 * The ledger with a move: of a page with all below it that is gone from there and stands below the
 * new page by the same name.
 *
 * @throws Error with a sentence if nothing was published there, it is there still, or leads nowhere
 */
export function moved(
  ledger: Entries,
  places: readonly LivePlace[],
  from: string,
  to: string,
): Map<string, StoredEntry> {
  const find = finderOf(places);
  const entry = goneEntry(ledger, places, from);
  const target = find(asAddress(to))?.address ?? (ledger.has(to) ? to : undefined);
  if (target === undefined) throw new Error(nowhere(to, places));
  const updated = new Map(ledger);
  const move = (each: StoredEntry, movedTo: string) => {
    const place = find(movedTo);
    if (place) updated.set(place.address, fresh(place));
    updated.set(each.address, { ...withoutFate(each), movedTo });
  };
  move(entry, target);
  for (const each of below(ledger, places, entry.address)) {
    const place = isPage(target) ? placeBelow(each.address, target, places) : undefined;
    if (place) move(each, place);
  }
  if (!wayOf(updated, entry.address)) {
    throw new Error(`\`${from}\` cannot move to \`${to}\`: that one has moved to \`${from}\`.`);
  }
  return updated;
}

/**
 * The ledger with a deletion: of a page with all below it that is gone.
 *
 * @throws Error with a sentence if nothing was published there, it is there still, or `see` is nowhere
 */
export function deleted(
  ledger: Entries,
  places: readonly LivePlace[],
  address: string,
  { see, because }: { see?: string | undefined; because?: string | undefined } = {},
): Map<string, StoredEntry> {
  const entry = goneEntry(ledger, places, address);
  const place = see === undefined ? undefined : finderOf(places)(asAddress(see))?.address;
  if (see !== undefined && see !== '/' && !place) throw new Error(nowhere(see, places));
  const updated = new Map(ledger);
  for (const each of [entry, ...below(ledger, places, entry.address)]) {
    const own = each === entry ? { because, see: place ?? see } : { see: place ?? see };
    updated.set(each.address, { ...withoutFate(each), deleted: true, ...own });
  }
  return updated;
}

/**
 * The ledger with what stands at an address now as what it is about: reworded, or there again.
 *
 * @throws Error with a sentence if it does not stand in the content
 */
export function kept(
  ledger: Entries,
  places: readonly LivePlace[],
  address: string,
): Map<string, StoredEntry> {
  const place = finderOf(places)(asAddress(address));
  if (!place) throw new Error(nowhere(address, places));
  return new Map(ledger).set(place.address, fresh(place));
}

/** The entry of an address that was published and is gone, also by its name on the theme's page. */
function goneEntry(ledger: Entries, places: readonly LivePlace[], address: string): StoredEntry {
  const published = asAddress(address);
  const entry =
    ledger.get(published) ??
    [...ledger.values()].find((each) => onThemePage(each.address) === published);
  if (!entry) {
    const near = nearestAddress(address, [...ledger.keys()]);
    throw new Error(`\`${address}\` was never published. The nearest address is \`${near}\`.`);
  }
  const place = places.find((each) => each.address === entry.address);
  if (place) {
    const { file, line, column } = place;
    throw new Error(
      `\`${address}\` still stands in the content.\n  Take it out there first: ${file}:${line}:${column}`,
    );
  }
  return entry;
}

/** What was published below a page, has no fate yet, and is not in the content. */
function below(ledger: Entries, places: readonly LivePlace[], page: string): StoredEntry[] {
  const live = new Set(places.map(({ address }) => address));
  return [...ledger.values()].filter(
    (entry) =>
      isPage(page) && isBelow(entry.address, page) && stands(entry) && !live.has(entry.address),
  );
}

/** Where something of the old page is below the new one: by its name. */
function placeBelow(address: string, page: string, places: readonly LivePlace[]) {
  const sort = isPage(address);
  return places.find(
    (each) =>
      isPage(each.address) === sort &&
      idOf(each.address) === idOf(address) &&
      isBelow(each.address, page),
  )?.address;
}

function withoutFate({ address, words, line, otherWords }: StoredEntry): StoredEntry {
  return { address, words, line, otherWords };
}

/** As authors write it: with or without the slashes around it. */
function asAddress(written: string): string {
  const [path = '', id] = written.split('#');
  const page = `/${path}/`.replace(/\/+/g, '/');
  return id === undefined ? page : `${page}#${id}`;
}

function nowhere(address: string, places: readonly LivePlace[]): string {
  const near = nearestAddress(
    address,
    places.map((place) => place.address),
  );
  const what = isAddress(asAddress(address)) ? 'is nowhere in the content' : 'is no address';
  return `\`${address}\` ${what}. The nearest one is \`${near}\`.`;
}
