/**
 * Whether the sitemap lists a page: home and whole themes, not the sections, which repeat a theme's
 * text for those who were sent a link to one.
 *
 * @param base the site's base path, with its last slash
 */
export function inSitemap(page: string, base: string): boolean {
  const path = new URL(page).pathname.slice(base.length);
  return path.split('/').filter(Boolean).length <= 1;
}
