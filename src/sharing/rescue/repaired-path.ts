/**
 * The address that was meant by one that leads nowhere: `/theme/section/，很有意思` has swallowed
 * words of the sentence around it. What follows the first character that no address of ours has is
 * cut, capitals become small, slashes single, and the last one is put back. Null where that
 * changes nothing, or nothing of an address is left.
 *
 * The result is repaired: given again, it is null. So nobody is sent round in circles.
 *
 * @param path as in `location.pathname`
 * @param base the site's base path, with its last slash
 */
export function repairedPath(path: string, base: string): string | null {
  if (!path.startsWith(base)) return null;
  const [place = '', fragment] = decoded(path.slice(base.length)).split(/[#＃]/);
  const [valid = ''] = /^[a-z0-9/-]*/.exec(place.toLowerCase().replaceAll('／', '/')) ?? [];
  const segments = valid
    .split('/')
    .map((segment) => segment.replace(/^-+|-+$/g, ''))
    .filter((segment) => segment !== '');
  const kept = segments.slice(0, segments[0] === 'en' ? 3 : 2);
  // The page for what is not there, opened by its own name, means nothing else.
  if (kept.length === 0 || kept[0] === '404') return null;

  const repaired = `${base}${kept.join('/')}/`;
  const [id] = /^[a-z0-9-]+/.exec(fragment?.toLowerCase() ?? '') ?? [];
  if (repaired === path) return null;
  return id === undefined ? repaired : `${repaired}#${id}`;
}

/** As a reader would write it, as far as the percent signs in it are sound. */
function decoded(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
