/** A host that no author links to: paths are resolved against it. */
const site = 'http://site.invalid';

/**
 * What an author's link means on this site, its path from the site's root; `null` for other sites.
 * `motivation.mdx#^desire`, the file and a mark in it as editors follow them and Obsidian writes
 * them, means `/motivation/#desire`; addresses mean themselves.
 *
 * @param theme the address of the theme whose text holds the link
 */
export function siteUrl(href: string, theme: string): URL | null {
  const address = href.replace(file, '/$1/').replace('#^', '#');
  const url = URL.parse(address, `${site}/${theme}/`);
  return url?.origin === site ? url : null;
}

/** Whether a link is written as a file or a mark in one, not as an address. */
export function namesFile(href: string): boolean {
  return file.test(href) || href.startsWith('#^');
}

const file = /^(?:\.\/)?([^/?#:]+)\.mdx(?=#|$)/;
