/** Where the built site will live, unless `SITE_URL` says so. */
const local = 'http://localhost:4321/';

/**
 * The site's address and base path from one variable, such as `https://example.org/kb/`. Always
 * ends in a slash.
 *
 * @throws Error with a sentence for the author if the value is no web address.
 */
export function siteAddress(value: string | undefined): URL {
  if (!value) return new URL(local);
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `SITE_URL is \`${value}\`, which is not a web address. Write it whole, such as SITE_URL=https://example.org/kb/`,
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
