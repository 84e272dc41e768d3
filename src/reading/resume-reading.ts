/** `<resume-reading>`: loads what offers the place of a reader who was here, and what notes it. */
customElements.define(
  'resume-reading',
  class extends HTMLElement {
    connectedCallback() {
      const load = () => import('./kept-places.ts');
      const { theme } = this.dataset;
      if (wasHere()) void load().then(({ offerPlace }) => offerPlace(this));
      if (theme === undefined) return;
      const note = () => void load().then(({ notePlace }) => notePlace(theme));
      addEventListener('scroll', note, { once: true, passive: true });
    }
  },
);

function wasHere(): boolean {
  try {
    return localStorage.getItem('reading-places') !== null;
  } catch {
    return false;
  }
}
