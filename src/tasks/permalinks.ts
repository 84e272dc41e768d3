import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readContent } from '../authoring/read-content.ts';
import { unwritten } from '../authoring/unwritten.ts';
import { contentError } from '../notes/content-error.ts';
import { contentProblems } from '../notes/content-problems.ts';
import { livePlaces } from '../notes/live-places.ts';
import { readTerms, termsFile } from '../notes/terms/read-terms.ts';
import { askedLedger } from '../permalinks/asked-ledger.ts';
import { ledgerFile, type Ledger } from '../permalinks/ledger.ts';
import { readLedger } from '../permalinks/read-ledger.ts';
import { writtenLedger } from '../permalinks/written-ledger.ts';
import { task } from './task.ts';

const root = path.resolve(import.meta.dirname, '../..');
const file = path.join(root, ledgerFile);

await task(async () => {
  const files = await readContent(path.join(root, 'content'));
  const terms = readTerms(await readFile(path.join(root, termsFile), 'utf8').catch(() => ''));
  mend(contentProblems(files, '', terms));
  mend(unwritten(files));
  const text = await readFile(file, 'utf8').catch(() => '');
  const { entries, problems } = readLedger(text);
  if (problems.length > 0) mend([{ file: ledgerFile, problems }]);

  const asked = askedLedger(entries, livePlaces(files, terms.terms), process.argv.slice(2));
  const written = writtenLedger(asked);
  if (written !== text) await writeFile(file, written);
  console.log(`${ledgerFile}: ${changes(entries, asked)}`);
  mend(contentProblems(files, written, terms));
});

/** @throws AstroError with all of them, if there are any */
function mend(problems: ReturnType<typeof contentProblems>): void {
  if (problems.length > 0) throw contentError(problems);
}

function changes(before: Ledger, after: Ledger): string {
  const added = [...after.keys()].filter((address) => !before.has(address));
  const changed = [...before].filter(
    ([address, entry]) => lineOf(after.get(address)) !== lineOf(entry),
  );
  if (added.length + changed.length === 0) return `nothing new, ${after.size} addresses.`;
  return `${added.length} new, ${changed.length} changed, ${after.size} addresses.`;
}

function lineOf(entry: ReturnType<Ledger['get']>): string {
  return entry === undefined ? '' : writtenLedger(new Map([[entry.address, entry]]));
}
