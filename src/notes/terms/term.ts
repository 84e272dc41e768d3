import type { Mention } from '../mention.ts';

/** A word of the talk, in `content/zh/terms.yaml`. */
export interface WrittenTerm {
  /** The word as the notes write it. */
  term: string;
  /** Its permanent address on the page of terms. */
  id: string;
  /** Other words of the notes that it stands for. */
  also: string[];
  /** What the notes mean by it. */
  meaning: string;
}

/** A word of the talk with the sentences that say it. */
export interface Term extends WrittenTerm {
  mentions: Mention[];
}
