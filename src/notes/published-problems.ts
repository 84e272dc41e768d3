import type { Problem } from '../markdown/outline.ts';
import { ledgerFile } from '../permalinks/ledger.ts';
import { ledgerProblems } from '../permalinks/ledger-problems.ts';
import { readLedger } from '../permalinks/read-ledger.ts';
import type { ContentFile } from './content-file.ts';
import { livePlaces } from './live-places.ts';
import type { LocatedTerm } from './terms/read-terms.ts';

/** By file: what would break published addresses. A ledger that cannot be read is mended first. */
export function publishedProblems(
  files: ContentFile[],
  terms: readonly LocatedTerm[],
  ledger: string,
): Map<string, Problem[]> {
  const { entries, problems } = readLedger(ledger);
  if (problems.length > 0) return new Map([[ledgerFile, problems]]);
  return Map.groupBy(ledgerProblems(entries, livePlaces(files, terms)), ({ file }) => file);
}
