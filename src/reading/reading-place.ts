/**
 * Keeps `aria-current="location"` on the link whose section the reader is in: the last one whose
 * heading has passed the upper third of the window, or the last of all at the end of the page.
 */
export function markReadingPlace(links: HTMLAnchorElement[]): void {
  const places = links.flatMap((link) => {
    const heading = document.getElementById(link.hash.slice(1));
    return heading ? [{ link, heading }] : [];
  });
  if (places.length === 0) return;

  let waiting = false;
  const mark = () => {
    waiting = false;
    const tops = places.map(({ heading }) => heading.getBoundingClientRect().top);
    const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
    const atEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
    const at = currentPlace(tops, clientHeight / 3, atEnd);
    places.forEach(({ link }, index) => {
      if (index === at) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
  };
  const soon = () => {
    if (!waiting) requestAnimationFrame(mark);
    waiting = true;
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  mark();
}

/** The index of the current place, -1 before the first. `tops` and `line` in px from the window's top. */
export function currentPlace(tops: number[], line: number, atEnd: boolean): number {
  if (atEnd) return tops.length - 1;
  return tops.findLastIndex((top) => top <= line);
}
