import { keepReadingPlace, readingPlaces } from './reading-places.ts';

interface Offer {
  theme: string;
  href: string;
  title: string;
}

/**
 * Offers to go back to where the reader was: in this theme, or on home in the theme read last. To
 * who opens the page at its top: who comes by a link to a place wants that place.
 */
export function offerPlace(element: HTMLElement): void {
  const { theme, base = '/', words = '' } = element.dataset;
  const offer = theme === undefined ? lastTheme(base) : placeIn(theme);
  const link = element.querySelector('a');
  if (!offer || !link || !cameToTop()) return;
  link.textContent = words.replace('{}', () => offer.title);
  link.href = offer.href;
  element.querySelector('button')?.addEventListener('click', () => {
    keepReadingPlace(offer.theme, null);
    element.hidden = true;
    document.querySelector('main')?.focus();
  });
  element.hidden = false;
}

/** The theme that was read last, of those that the page has a link to. */
function lastTheme(base: string): Offer | null {
  for (const { theme, point } of readingPlaces()) {
    const address = `${base}${theme}/`;
    const title = document.querySelector(`a[href="${address}"]`)?.textContent?.trim();
    if (title) return { theme, href: `${address}#${point}`, title };
  }
  return null;
}

/** Named by its section. */
function placeIn(theme: string): Offer | null {
  const { point = '' } = readingPlaces().find((each) => each.theme === theme) ?? {};
  const section = document.getElementById(point)?.closest('section');
  const title = section?.querySelector('h2')?.textContent?.trim();
  return title ? { theme, href: `#${point}`, title } : null;
}

/** Not by a link to a place or by a search, nor back to where the page was left. */
function cameToTop(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return location.hash === '' && location.search === '' && visit?.type !== 'back_forward';
}
