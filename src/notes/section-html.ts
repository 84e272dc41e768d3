/**
 * One section's HTML without its heading, out of its theme's HTML: a theme is rendered once, however
 * many section pages are cut from it. `<section aria-labelledby>` comes from `remarkOutline`, one
 * after the other, never one inside the other.
 *
 * @throws Error if the theme's HTML has no such section
 */
export function sectionHtml(themeHtml: string, section: string): string {
  const open = `<section aria-labelledby="${section}">`;
  const start = themeHtml.indexOf(open);
  if (start < 0) throw new Error(`The theme's HTML has no section \`${section}\`.`);

  const next = themeHtml.indexOf('<section aria-labelledby="', start + open.length);
  const upToNext = themeHtml.slice(start + open.length, next < 0 ? undefined : next);
  const body = upToNext.slice(0, upToNext.lastIndexOf('</section>'));
  return body.slice(body.indexOf('</h2>') + '</h2>'.length).trim();
}
