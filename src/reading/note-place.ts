import { currentPlace } from './reading-place.ts';
import { keepReadingPlace } from './reading-places.ts';

/**
 * From now on keeps the place of who reads on from where they are; of who reached the end, none.
 * Noted when the page is left or hidden: a phone may never come back to it.
 *
 * @param cameIn where the reader came in, in px from the page's top
 */
export function notePlace(theme: string, cameIn: number): void {
  const places = [...document.querySelectorAll('.prose [id]')];
  const note = () => {
    if (Math.abs(scrollY - cameIn) < innerHeight / 2) return;
    const { clientHeight, scrollHeight } = document.documentElement;
    const tops = places.map((place) => place.getBoundingClientRect().top);
    const place = places[currentPlace(tops, clientHeight / 3, false)];
    const atEnd = scrollY + clientHeight >= scrollHeight - 2;
    keepReadingPlace(theme, atEnd ? null : (place?.id ?? null));
  };
  addEventListener('pagehide', note);
  document.addEventListener('visibilitychange', () => void (document.hidden && note()));
}
