import type { LedgerEntry, StoredEntry } from '../../../src/permalinks/ledger.ts';
import { openingOf } from '../../../src/permalinks/likeness.ts';
import type { LivePlace } from '../../../src/permalinks/live-place.ts';
import { readLedger } from '../../../src/permalinks/read-ledger.ts';
import { writtenLedger } from '../../../src/permalinks/written-ledger.ts';

/** An address, its words, and where it has moved or that it was `deleted`. */
type Line = readonly [address: string, words: string, fate?: string];

/** The text of a ledger, its lines in this order. */
export function ledgerOf(...lines: Line[]): string {
  return lines.map((line) => JSON.stringify(entryOf(line))).join(',\n');
}

/** The entries of a ledger, as they are read from its file. */
export function entriesOf(...lines: Line[]): Map<string, StoredEntry> {
  const entries = lines.map((line) => [line[0], entryOf(line)] as const);
  return readLedger(writtenLedger(new Map(entries))).entries;
}

function entryOf([address, words, fate]: Line): LedgerEntry {
  if (fate === 'deleted') return { address, words, deleted: true };
  return fate === undefined ? { address, words } : { address, words, movedTo: fate };
}

/** Places of the content: an address and all that stands there, of a page its title first. */
export function placesOf(...places: (readonly [address: string, text: string])[]): LivePlace[] {
  return places.map(([address, text], at) => ({
    address,
    words: address.includes('#') ? openingOf(text) : (text.split('\n')[0] ?? ''),
    text,
    file: 'content/zh/data.mdx',
    line: at + 1,
    column: 1,
  }));
}
