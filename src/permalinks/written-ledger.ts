import type { Ledger, LedgerEntry } from './ledger.ts';

/**
 * The ledger as its file: JSON, sorted, an entry in a line, with a comma after each. A merge that
 * keeps the lines of both branches (`merge=union` in `.gitattributes`) is then JSON as well.
 */
export function writtenLedger(ledger: Ledger): string {
  const lines = [...ledger.values()]
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
    .map((entry) => `  ${written(entry)},\n`);
  return `[\n${lines.join('')}  ${JSON.stringify(last)}\n]\n`;
}

const last =
  'Every address ever published. Only `npm run permalinks` writes here. This line stays last, so that each above ends in a comma.';

/** As Prettier would set it on one line, however long. */
function written({ address, words, movedTo, deleted, because, see }: LedgerEntry): string {
  const entry = { address, words, movedTo, deleted, because, see };
  const pairs = Object.entries(entry).flatMap(([key, value]) =>
    value === undefined ? [] : [`${JSON.stringify(key)}: ${JSON.stringify(value)}`],
  );
  return `{ ${pairs.join(', ')} }`;
}
