/**
 * Whether the sitemap lists a page: home and whole themes, not the sections, which repeat a theme's
 * text for those who were sent a link to one, nor what has moved or was deleted.
 *
 * @param base the site's base path, with its last slash
 * @param former pages that are no more, without the base path, such as `/old-theme/`
 */
export function inSitemap(page: string, base: string, former: ReadonlySet<string>): boolean {
  const path = new URL(page).pathname.slice(base.length - 1);
  return path.split('/').filter(Boolean).length <= 1 && !former.has(path);
}
