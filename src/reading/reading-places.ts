/** Where a reader was in a theme: the address of a section or point in it. */
export interface ReadingPlace {
  theme: string;
  point: string;
}

const key = 'reading-places';
/** The themes read last; more would never be shown. */
const atMost = 30;
const address = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The places kept on the device, the last first. Empty where storage is refused, emptied or spoiled. */
export function readingPlaces(): ReadingPlace[] {
  try {
    return readPlaces(localStorage.getItem(key));
  } catch {
    return [];
  }
}

/** Keeps a theme's place, or forgets it: null. */
export function keepReadingPlace(theme: string, point: string | null): void {
  const others = readingPlaces().filter((each) => each.theme !== theme);
  const places = point === null ? others : [{ theme, point }, ...others];
  try {
    localStorage.setItem(key, JSON.stringify(places.slice(0, atMost)));
  } catch {
    // Without storage nothing is offered, and nothing else is lost.
  }
}

/** What is kept may have been tampered with: only addresses that could be ours are taken from it. */
export function readPlaces(kept: string | null): ReadingPlace[] {
  try {
    const places: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(places) ? places.filter(isPlace).slice(0, atMost) : [];
  } catch {
    return [];
  }
}

function isPlace(value: unknown): value is ReadingPlace {
  const { theme, point } = (value ?? {}) as Partial<ReadingPlace>;
  return [theme, point].every((each) => typeof each === 'string' && address.test(each));
}
