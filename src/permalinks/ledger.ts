/** An address that was published once, and what became of it: a line of `content/permalinks.json`. */
export interface LedgerEntry {
  /** `/theme/`, `/theme/section/` or `/theme/section/#point`, without the site's base path. */
  address: string;
  /** A title, or the opening words of a point, as of the last `npm run permalinks`. */
  words: string;
  /** Where its words are now; that address may have moved on as well. */
  movedTo?: string | undefined;
  deleted?: true | undefined;
  /** Why it was deleted, as readers are told. */
  because?: string | undefined;
  /** Where its readers should look instead; by default its nearest parent. */
  see?: string | undefined;
}

/** An entry as it was read. */
export interface StoredEntry extends LedgerEntry {
  /** One-based. */
  line: number;
  /** Words of further lines for the same address: a merge keeps the lines of both branches. */
  otherWords: string[];
}

/** Every address ever published, by address. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

/** Where the ledger is, from the project's folder. */
export const ledgerFile = 'content/permalinks.json';

/** Whether an address still stands for itself: neither moved nor deleted. */
export function stands(entry: LedgerEntry | undefined): boolean {
  return entry !== undefined && entry.movedTo === undefined && !entry.deleted;
}
