import { siteAddress } from '../../src/hosting/site-address.ts';
import type { Page } from './built-site.ts';

/** One of the tags that chats and engines make a preview of, in the order of the page. */
export interface PreviewTag {
  /** What the tag says it is, such as `og:title`; `title` for the element. */
  name: string;
  value: string;
  /** Where it is over, in bytes from the page's beginning. */
  end: number;
}

/**
 * The tags of a page as the simplest client reads them: by a regular expression, with every
 * attribute in double quotes. What is not written so is not found.
 */
export function previewTags(html: string): PreviewTag[] {
  return [...html.matchAll(tag)].flatMap(({ 0: written, index, groups }) => {
    const end = Buffer.byteLength(html.slice(0, index + written.length));
    if (groups?.['title'] !== undefined) {
      return [{ name: 'title', value: plain(groups['title']), end }];
    }
    const found = new Map(
      [...written.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    const name = ['property', 'name', 'rel'].flatMap((key) => found.get(key) ?? [])[0];
    const item = found.get('itemprop');
    const known = name ?? (item === undefined ? undefined : `itemprop ${item}`);
    const value = found.get('content') ?? found.get('href');
    if (known === undefined || value === undefined || other.test(known)) return [];
    return [{ name: known, value: plain(value), end }];
  });
}

/** What a page says of itself, by the names of its tags. Of two with one name, the last. */
export function previewOf(html: string): Record<string, string> {
  return Object.fromEntries(previewTags(html).map(({ name, value }) => [name, value]));
}

/** The address of a page once the site is where `SITE_URL` says. */
export function addressOf({ path }: Pick<Page, 'path'>): string {
  return new URL(`.${path}`, siteAddress(process.env['SITE_URL'])).href;
}

const tag = /<title>(?<title>[^<]*)<\/title>|<(?:meta|link)(?: [a-z]+="[^"]*")+>/g;
/** For browsers, not for previews. */
const other = /^(?:viewport|color-scheme|theme-color|icon|alternate|manifest|apple-touch-icon)$/;

function plain(value: string): string {
  return value.replaceAll('&#34;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}
