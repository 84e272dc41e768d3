import type { SearchResults, SectionHit } from '../results.ts';
import { addressOf } from './address-of.ts';

/**
 * Newer results of a query, in the order of those that the reader sees, what is new after them.
 * The seen ones themselves where nothing differs.
 */
export function keepingOrder(seen: SearchResults, newer: SearchResults): SearchResults {
  const order = new Map(seen.sections.map((section, index) => [addressOf(section), index]));
  const place = (section: SectionHit) => order.get(addressOf(section)) ?? order.size;
  const sections = [...newer.sections].sort((a, b) => place(a) - place(b));
  const results = { ...newer, sections };
  return JSON.stringify(results) === JSON.stringify(seen) ? seen : results;
}
