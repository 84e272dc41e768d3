/**
 * Changes how the page is laid out, and keeps what the reader looks at where it is in the window: a
 * browser's own anchoring gives up when the whole page changes its size.
 */
export function keepPlace(change: () => void): void {
  const looked = [...document.querySelectorAll('main :is(h1, h2, p, li, tr)')].find(
    (element) => element.getBoundingClientRect().bottom > innerHeight / 3,
  );
  const top = () => looked?.getBoundingClientRect().top ?? 0;
  const before = top();
  change();
  if (scrollY > 0) scrollBy({ top: top() - before, behavior: 'instant' });
}
