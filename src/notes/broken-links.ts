import type { OutlineLink, Problem } from '../markdown/outline.ts';
import { namesFile, siteUrl } from '../markdown/site-url.ts';
import { addressOf } from './address.ts';
import type { ContentFile } from './content-file.ts';
import { nearest } from './nearest.ts';

/**
 * Links to pages, sections and points of this site that do not exist.
 *
 * @param places all that do, by `placesIn`
 */
export function brokenLinks(file: ContentFile, places: ReadonlySet<string>): Problem[] {
  const theme = themeOf(file);
  const links = file.outline?.links ?? [];
  return links.filter(isFirst).flatMap(({ href, line, column }) => {
    const target = siteUrl(href, theme);
    if (!target || isFile(target.pathname)) return [];
    const place = target.pathname + target.hash;
    if (places.has(place)) return [];
    return [
      {
        line,
        column,
        message: `The link \`${href}\` leads nowhere on this site.`,
        hint: `The nearest address is \`${nearestAsWritten(href, place, theme, places)}\`.`,
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

/** The nearest place as a link like `href` would name it, from the page of `theme`. */
function nearestAsWritten(
  href: string,
  place: string,
  theme: string,
  places: ReadonlySet<string>,
): string {
  const own = addressOf('', theme);
  if (namesFile(href)) {
    const themes = [...places].filter((each) => /^\/[^/]+\/(?:#|$)/.test(each));
    return asFile(nearest(place, themes), own);
  }
  const found = nearest(place, [...places]);
  if (href.startsWith('/') || found === '/') return found;
  return found.startsWith(`${own}#`) ? found.slice(own.length) : `..${found}`;
}

/** `/motivation/#desire` as `motivation.mdx#^desire`. */
function asFile(place: string, own: string): string {
  const [path = '', mark] = place.split('#');
  const file = path === own && mark !== undefined ? '' : `${path.slice(1, -1)}.mdx`;
  return mark === undefined ? file : `${file}#^${mark}`;
}
