import { deleted, kept, moved } from './changed-ledger.ts';
import type { StoredEntry } from './ledger.ts';
import type { LivePlace } from './live-place.ts';
import { recorded } from './recorded-ledger.ts';

const usage = `Write one of:
  npm run permalinks                               notes what is new
  npm run permalinks -- moved <old> <new>          readers of the old address are sent to the new one
  npm run permalinks -- deleted <old> [<see>] [why]  they are told that it is gone, and where to look
  npm run permalinks -- kept <address>             what stands there now is what it is about`;

/**
 * The ledger that `npm run permalinks -- …` asks for, with everything new in the content.
 *
 * @param options such as `['moved', '/old/#x', '/new/#y']`; none at all only notes what is new
 * @throws Error with a sentence about what cannot be done
 */
export function askedLedger(
  ledger: ReadonlyMap<string, StoredEntry>,
  places: readonly LivePlace[],
  [verb, ...words]: readonly string[],
): Map<string, StoredEntry> {
  const [first, second, ...others] = words;
  if (verb === undefined) return recorded(ledger, places);
  if (verb === 'moved' && first && second && others.length === 0) {
    return recorded(moved(ledger, places, first, second), places);
  }
  if (verb === 'deleted' && first) {
    const see = second?.startsWith('/') ? second : undefined;
    const because = words.slice(see ? 2 : 1).join(' ') || undefined;
    return recorded(deleted(ledger, places, first, { see, because }), places);
  }
  if (verb === 'kept' && first) {
    const all = words.reduce((known, address) => kept(known, places, address), new Map(ledger));
    return recorded(all, places);
  }
  throw new Error(`\`${[verb, ...words].join(' ')}\` means nothing here. ${usage}`);
}
