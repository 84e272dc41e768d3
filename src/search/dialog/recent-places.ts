/** A place that a search led to. */
export interface Place {
  href: string;
  title: string;
}

const key = 'search-places';
const atMost = 3;

/** The places opened last, newest first. Empty where storage is refused, emptied or spoiled. */
export function recentPlaces(): Place[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPlace).slice(0, atMost) : [];
  } catch {
    return [];
  }
}

/** Puts a place first among the recent ones. */
export function rememberPlace(place: Place): void {
  const others = recentPlaces().filter(({ href }) => href !== place.href);
  try {
    localStorage.setItem(key, JSON.stringify([place, ...others].slice(0, atMost)));
  } catch {
    // Without storage there is no list, and nothing else is lost.
  }
}

/** Only addresses of this site: what is kept on a device may have been tampered with. */
function isPlace(value: unknown): value is Place {
  const { href, title } = (value ?? {}) as Partial<Place>;
  return typeof title === 'string' && URL.parse(String(href))?.origin === location.origin;
}
