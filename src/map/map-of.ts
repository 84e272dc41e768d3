import { words } from '../languages/words.ts';
import { addressOf } from '../notes/address.ts';
import type { Theme } from '../notes/theme.ts';
import type { Block } from '../markdown/outline.ts';
import { pointGist } from './point-gist.ts';

/** What a node of the map says, and where it leads. */
export interface MapLink {
  text: string;
  href: string;
}

/** A theme on the map. */
export interface MapTheme extends MapLink {
  sections: MapSection[];
}

export interface MapSection {
  /** Points before a theme's first section have none, and hang from the theme itself. */
  link: MapLink | null;
  points: MapLink[];
}

/** A picture stays one that can be looked at, and a page does not grow with the content. */
export const mostOnMap = { themes: 12, sections: 20, points: 12 };

/**
 * The talk as the map shows it, in the order of reading. Where a theme or section has more than
 * `mostOnMap`, a last node says how many there are, and leads to them.
 *
 * @param base the site's base path
 */
export function mapOf(themes: Theme[], base: string): MapTheme[] {
  return themes.slice(0, mostOnMap.themes).map((theme) => themeOnMap(theme, base));
}

function themeOnMap({ id, title, lead, sections }: Theme, base: string): MapTheme {
  const href = addressOf(base, id);
  const leading = pointsOf(lead, href);
  const shown = sections.slice(0, mostOnMap.sections).map((section) => {
    const link = { text: section.title, href: addressOf(base, id, section.id) };
    return { link, points: pointsOf(section.blocks, link.href) };
  });
  return {
    text: title,
    href,
    sections: [
      ...(leading.length > 0 ? [{ link: null, points: leading }] : []),
      ...shown,
      ...rest(words.map.moreSections, sections.length - shown.length, href).map((link) => ({
        link,
        points: [],
      })),
    ],
  };
}

function pointsOf(blocks: Block[], page: string): MapLink[] {
  const points = [...Map.groupBy(blocks, ({ point }) => point)].flatMap(([point, own]) =>
    point === null ? [] : [{ text: pointGist(own), href: `${page}#${point}` }],
  );
  const shown = points.slice(0, mostOnMap.points);
  return [...shown, ...rest(words.map.morePoints, points.length - shown.length, page)];
}

function rest(said: string, count: number, href: string): MapLink[] {
  return count > 0 ? [{ text: said.replace('{}', String(count)), href }] : [];
}
