import { isPage, pagesAbove } from './address-parts.ts';
import { stands, type Ledger, type StoredEntry } from './ledger.ts';
import { likeness } from './likeness.ts';
import type { LivePlace } from './live-place.ts';

/** From here on words count as the same in another wording; what is unrelated shares far less. */
export const alike = 0.25;

/**
 * Compares what was published with what stands in the content. A page may have another title, as
 * long as its points are there, and other points below the same title.
 */
export function comparison(ledger: ReadonlyMap<string, StoredEntry>) {
  const below = pointsBelow(ledger);
  const wholeOf = ({ address, words }: StoredEntry) =>
    [words, ...(below.get(address) ?? [])].join('\n');

  /** How much of what was published at an address a place still says, from 0 to 1. */
  function kept(entry: StoredEntry, place: LivePlace): number {
    const versions = [entry.words, ...entry.otherWords];
    if (versions.includes(place.words)) return 1;
    const whole = isPage(entry.address) ? [wholeOf(entry)] : [];
    return Math.max(...[...versions, ...whole].map((words) => likeness(words, place.text)));
  }

  /** How far the two are the same, neither being more: a table may say all that its points say. */
  function same(entry: StoredEntry, place: LivePlace): number {
    if (entry.words === place.words) return 1;
    const [words, text] = isPage(entry.address)
      ? [wholeOf(entry), place.text]
      : [entry.words, place.words];
    return Math.min(likeness(words, text), likeness(text, words));
  }

  return { kept, same };
}

/** The words of what still stands below each page. */
function pointsBelow(ledger: Ledger): Map<string, string[]> {
  const below = new Map<string, string[]>();
  for (const entry of ledger.values()) {
    if (!stands(entry)) continue;
    for (const page of pagesAbove(entry.address)) {
      below.set(page, [...(below.get(page) ?? []), entry.words]);
    }
  }
  return below;
}
