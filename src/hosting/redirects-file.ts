import type { Redirect } from '../permalinks/redirects.ts';

/** Cloudflare Pages reads no more. Every page that moved forwards by itself as well. */
const most = 2000;

/**
 * The file `_redirects`, as Cloudflare Pages and Netlify read it from the folder they serve. Netlify
 * goes by it only where no page is in the way, and a page that moved forwards by itself.
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects
    .slice(0, most)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}
