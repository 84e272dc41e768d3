import type { Problem } from '../markdown/outline.ts';
import { addressOf } from './address.ts';
import type { ContentFile } from './content-file.ts';
import { nearest } from './nearest.ts';

/** A host that no author links to: paths are resolved against it. */
const site = 'http://site.invalid';

/**
 * Links to pages, sections and points of this site that do not exist.
 *
 * @param places all that do, by `placesIn`
 */
export function brokenLinks(file: ContentFile, places: ReadonlySet<string>): Problem[] {
  const own = addressOf('', themeOf(file));
  return (file.outline?.links ?? []).flatMap(({ href, line, column }) => {
    const target = URL.parse(href, site + own);
    if (target?.origin !== site || isFile(target.pathname)) return [];
    const place = target.pathname + target.hash;
    if (places.has(place)) return [];
    return [
      {
        line,
        column,
        message: `The link \`${href}\` leads nowhere on this site.`,
        hint: `The nearest address is \`${asWritten(nearest(place, [...places]), href, own)}\`.`,
      },
    ];
  });
}

/** The path of every page of the site, and of every section and point on each. */
export function placesIn(files: ContentFile[]): Set<string> {
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
  return new Set(['/', ...places]);
}

/** `rss.xml` and the like are made after this check. */
const isFile = (path: string) => /\.[a-z]+$/.test(path);

const themeOf = ({ path }: ContentFile) => path.replace(/^.*\/|\.mdx?$/g, '');

/** A place as a link like `href` would name it, from the page `own`. */
function asWritten(place: string, href: string, own: string): string {
  if (href.startsWith('/') || place === '/') return place;
  return place.startsWith(`${own}#`) ? place.slice(own.length) : `..${place}`;
}
