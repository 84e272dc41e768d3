import type { Problem } from '../markdown/outline.ts';
import { isAddress } from './address-parts.ts';
import { stands, type LedgerEntry, type StoredEntry } from './ledger.ts';

/** What the ledger says, and what in it could not be read. */
export interface ReadLedger {
  entries: Map<string, StoredEntry>;
  problems: Problem[];
}

/**
 * Reads the ledger as it is written, one entry in a line, in any order. Where a merge has kept the
 * lines of both branches, the one that says what became of an address counts.
 *
 * @param text of `content/permalinks.json`; empty where nothing is published yet
 */
export function readLedger(text: string): ReadLedger {
  const entries = new Map<string, StoredEntry>();
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((written, at) => {
    if (isFrame(written)) return;
    const read = entryIn(written);
    const line = at + 1;
    if (!read) return void problems.push({ line, column: 1, ...unreadable });
    const known = entries.get(read.address);
    if (known && contradict(known, read)) problems.push(twoFates(known, line));
    entries.set(read.address, known ? joined(known, read, line) : asStored(read, line));
  });
  return { entries, problems };
}

/** The brackets around the entries, and the words after them. */
const isFrame = (line: string) => /^\s*(?:[[\]]?|".*")\s*$/.test(line.replace(/^\uFEFF/, ''));

function entryIn(line: string): LedgerEntry | undefined {
  try {
    const entry: unknown = JSON.parse(line.replace(/,\s*$/, ''));
    return isEntry(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is LedgerEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { address, words, movedTo, deleted, because, see, ...others } = value as Record<
    string,
    unknown
  >;
  const text = (each: unknown) => each === undefined || typeof each === 'string';
  const place = (each: unknown) => each === undefined || isAddress(each);
  return (
    isAddress(address) &&
    typeof words === 'string' &&
    place(movedTo) &&
    place(see) &&
    text(because) &&
    (deleted === undefined || (deleted === true && movedTo === undefined)) &&
    (deleted === true || (because === undefined && see === undefined)) &&
    Object.keys(others).length === 0
  );
}

function contradict(one: LedgerEntry, other: LedgerEntry): boolean {
  if (stands(one) || stands(other)) return false;
  return one.movedTo !== other.movedTo || one.see !== other.see;
}

function asStored(entry: LedgerEntry, line: number): StoredEntry {
  return { ...entry, line, otherWords: [] };
}

function joined(known: StoredEntry, read: LedgerEntry, line: number): StoredEntry {
  const replaces = stands(known) && !stands(read);
  const [kept, other] = replaces ? [asStored(read, line), known] : [known, read];
  const words = [...known.otherWords, other.words].filter((each) => each !== kept.words);
  return { ...kept, otherWords: [...new Set(words)] };
}

const unreadable = {
  message: 'The line is none that `npm run permalinks` writes.',
  hint: 'Take the file back from git, both sides of a merge with all their lines, then run `npm run permalinks`.',
};

function twoFates({ address, line }: StoredEntry, at: number): Problem {
  return {
    line: at,
    column: 1,
    message: `The line and line ${line} say different things of what became of \`${address}\`.`,
    hint: 'Keep the one that is right, and take the other out.',
  };
}
