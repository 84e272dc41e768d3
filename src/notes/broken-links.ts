import type { Problem } from '../markdown/outline.ts';
import { addressOf } from './address.ts';
import type { ContentFile } from './content-file.ts';
import { nearest } from './nearest.ts';

/** A host that no author links to: paths are resolved against it. */
const site = 'http://site.invalid';

/** Links to pages, sections and points of this site that do not exist. */
export function brokenLinks(file: ContentFile, files: ContentFile[]): Problem[] {
  const own = addressOf('', themeOf(file));
  const places = ['/', ...files.flatMap(placesOf)];
  return (file.outline?.links ?? []).flatMap(({ href, line, column }) => {
    const target = URL.parse(href, site + own);
    if (target?.origin !== site || isFile(target.pathname)) return [];
    const place = target.pathname + target.hash;
    if (places.includes(place)) return [];
    return [
      {
        line,
        column,
        message: `The link \`${href}\` leads nowhere on this site.`,
        hint: `The nearest address is \`${asWritten(nearest(place, places), href, own)}\`.`,
      },
    ];
  });
}

/** `rss.xml` and the like are made after this check. */
const isFile = (path: string) => /\.[a-z]+$/.test(path);

function placesOf(file: ContentFile): string[] {
  const { lead = [], sections = [] } = file.outline ?? {};
  const theme = addressOf('', themeOf(file));
  const all = [...lead, ...sections.flatMap(({ blocks }) => blocks)];
  const pages = sections.flatMap(({ id, blocks }) => {
    const page = addressOf('', themeOf(file), id);
    return [page, `${page}#${id}`, ...pointsOf(blocks).map((point) => `${page}#${point}`)];
  });
  const points = [...sections.map(({ id }) => id), ...pointsOf(all)];
  return [theme, ...points.map((point) => `${theme}#${point}`), ...pages];
}

function pointsOf(blocks: { point: string | null }[]): string[] {
  return blocks.flatMap(({ point }) => (point === null ? [] : [point]));
}

const themeOf = ({ path }: ContentFile) => path.replace(/^.*\/|\.mdx?$/g, '');

/** A place as a link like `href` would name it, from the page `own`. */
function asWritten(place: string, href: string, own: string): string {
  if (href.startsWith('/') || place === '/') return place;
  return place.startsWith(`${own}#`) ? place.slice(own.length) : `..${place}`;
}
