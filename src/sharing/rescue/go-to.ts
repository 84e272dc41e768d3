/**
 * Makes an element the page's `:target` without another entry in the history: it is marked, and the
 * keyboard continues from it. At once, even where the page scrolls smoothly.
 */
export function goTo(id: string, { scroll }: { scroll: boolean }): void {
  const { scrollX: x, scrollY: y } = window;
  const { style } = document.documentElement;
  style.scrollBehavior = 'auto';
  location.replace(`#${id}`);
  // Asked for, the new place is final: else a browser may put the scrolling off until later.
  const jumped = scrollY !== y;
  if (jumped && !scroll) scrollTo(x, y);
  style.scrollBehavior = '';
}
