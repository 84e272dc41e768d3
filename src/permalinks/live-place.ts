import { onThemePage } from './address-parts.ts';

/** An address as the content has it now, and what stands there. */
export interface LivePlace {
  address: string;
  /** As the ledger would hold them: a title, or the opening words of a point. */
  words: string;
  /** All that stands there; of a page its title too. */
  text: string;
  /** From the project's folder, such as `content/zh/motivation.mdx`. */
  file: string;
  line: number;
  column: number;
}

/** Finds a place by its address, also by a point's or section's on the theme's page. */
export function finderOf(places: readonly LivePlace[]): (address: string) => LivePlace | undefined {
  const found = new Map(places.map((place) => [onThemePage(place.address), place]));
  for (const place of places) found.set(place.address, place);
  return (address) => found.get(address);
}
