/**
 * A window on a long list: all of it where it is no longer than `size`, else `size` neighbours of
 * `current`. No page grows with the number of pages.
 */
export function around<Item>(list: Item[], current: Item | undefined, size: number): Item[] {
  const at = current === undefined ? 0 : Math.max(0, list.indexOf(current));
  const start = Math.max(0, Math.min(at - Math.floor(size / 2), list.length - size));
  return list.slice(start, start + size);
}
