import { gistOf } from '../../notes/gist-of.ts';
import type { Term } from '../../notes/terms/term.ts';
import type { Section, Theme } from '../../notes/theme.ts';

/** What links to one page can show of it before they are followed: a file beside the page. */
export interface Previews {
  /** Of the page. */
  title: string;
  /** By address on the page, the page itself under ''. */
  places: Record<string, [title: string, text: string]>;
}

/** Of a theme its gist, of a section its title and gist, of a point its section's title and its words. */
export function previewsOf({ title, gist, sections }: Theme): Previews {
  const ofSections = sections.flatMap((section) => [
    [section.id, [section.title, gistOf(section)]],
    ...pointsIn(section).map((point) => [point, [section.title, gistOf(only(point, section))]]),
  ]);
  return { title, places: { '': [title, gist], ...Object.fromEntries(ofSections) } };
}

/** Of each term what it means. */
export function termPreviews(terms: readonly Term[], title: string, gist: string): Previews {
  const ofTerms = terms.map(({ id, term, meaning }) => [id, [term, meaning]]);
  return { title, places: { '': [title, gist], ...Object.fromEntries(ofTerms) } };
}

function pointsIn({ blocks }: Section): string[] {
  return [...new Set(blocks.flatMap(({ point }) => point ?? []))];
}

const only = (point: string, section: Section): Section => ({
  ...section,
  blocks: section.blocks.filter((block) => block.point === point),
});
