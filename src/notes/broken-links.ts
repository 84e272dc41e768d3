import type { OutlineLink, Problem } from '../markdown/outline.ts';
import { namesFile, siteUrl } from '../markdown/site-url.ts';
import { onThemePage } from '../permalinks/address-parts.ts';
import { addressOf } from './address.ts';
import type { ContentFile } from './content-file.ts';
import { nearest } from './nearest.ts';

/**
 * Links to pages, sections and points of this site that do not exist.
 *
 * @param places all that do, by `placesIn`
 * @param moved where a place is now that was on the site once
 */
export function brokenLinks(
  file: ContentFile,
  places: ReadonlySet<string>,
  moved: (place: string) => string | undefined,
): Problem[] {
  const theme = themeOf(file);
  const links = file.outline?.links ?? [];
  return links.filter(isFirst).flatMap(({ href, line, column }) => {
    const target = siteUrl(href, theme);
    if (!target || isFile(target.pathname)) return [];
    const place = target.pathname + target.hash;
    if (places.has(place)) return [];
    const now = moved(place);
    const found =
      now ?? nearest(place, namesFile(href) ? [...places].filter(isOfTheme) : [...places]);
    const written = `\`${asWritten(href, found, theme)}\``;
    return [
      {
        line,
        column,
        message: `The link \`${href}\` leads nowhere on this site.`,
        hint: now ? `It has moved to ${written}.` : `The nearest address is ${written}.`,
      },
    ];
  });
}

/** Links by reference are written in one place, however many they are. */
function isFirst({ line, column }: OutlineLink, at: number, all: OutlineLink[]): boolean {
  return all.findIndex((other) => other.line === line && other.column === column) === at;
}

/** The path of every page of the site, and of every section, point and term on each. */
export function placesIn(files: ContentFile[], terms: readonly { id: string }[]): Set<string> {
  const places = files.flatMap((file) => {
    const theme = themeOf(file);
    const addresses = file.outline?.addresses ?? [];
    return [
      addressOf('', theme),
      ...addresses.map(({ id }) => `${addressOf('', theme)}#${id}`),
      ...addresses.flatMap(({ id, section }) => {
        if (section === null) return [];
        const page = addressOf('', theme, section);
        return id === section ? [page, `${page}#${id}`] : [`${page}#${id}`];
      }),
    ];
  });
  const ofTerms = terms.map(({ id }) => `${addressOf('', 'terms')}#${id}`);
  return new Set(['/', ...places, addressOf('', 'terms'), ...ofTerms]);
}

/** `rss.xml` and the like are made after this check; a file of `content/` is a theme. */
const isFile = (path: string) => /\.(?!mdx?$)[a-z]+$/.test(path);

const themeOf = ({ path }: ContentFile) => path.replace(/^.*\/|\.mdx?$/g, '');

/** Whether a file can name it: a theme, or what is on its page. */
const isOfTheme = (place: string) => /^\/[^/]+\/(?:#|$)/.test(place);

/** A place as a link like `href` would name it, from the page of `theme`. */
function asWritten(href: string, place: string, theme: string): string {
  const own = addressOf('', theme);
  if (namesFile(href)) return asFile(onThemePage(place), own);
  if (href.startsWith('/') || place === '/') return place;
  return place.startsWith(`${own}#`) ? place.slice(own.length) : `..${place}`;
}

/** `/motivation/#desire` as `motivation.mdx#^desire`. */
function asFile(place: string, own: string): string {
  const [path = '', mark] = place.split('#');
  const file = path === own && mark !== undefined ? '' : `${path.slice(1, -1)}.mdx`;
  return mark === undefined ? file : `${file}#^${mark}`;
}
