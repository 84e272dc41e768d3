import { readFileSync } from 'node:fs';
import { isPage } from './address-parts.ts';
import { ledgerFile, stands } from './ledger.ts';
import { readLedger } from './read-ledger.ts';

/** The addresses of all pages that moved or were deleted, for those who read no content. */
export function formerPaths(): Set<string> {
  const { entries } = readLedger(ledgerText());
  const former = [...entries.values()].filter((entry) => !stands(entry) && isPage(entry.address));
  return new Set(former.map(({ address }) => address));
}

/** Without the file nothing is published yet. */
function ledgerText(): string {
  try {
    return readFileSync(ledgerFile, 'utf8');
  } catch {
    return '';
  }
}
