/**
 * The path of a theme or section, from the root of the server: base path, then address.
 *
 * @param base the site's base path with or without its last slash, such as `import.meta.env.BASE_URL`
 */
export function addressOf(base: string, theme: string, section?: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return section === undefined ? `${root}${theme}/` : `${root}${theme}/${section}/`;
}
