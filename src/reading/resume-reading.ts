/** `<resume-reading>`: loads what offers the place of a reader who was here, and what notes it. */
customElements.define(
  'resume-reading',
  class extends HTMLElement {
    connectedCallback() {
      const load = (use: (places: typeof import('./kept-places.ts')) => void) => {
        // Where it does not come, nothing is offered and nothing kept.
        import('./kept-places.ts').then(use, () => {});
      };
      const { theme } = this.dataset;
      if (wasHere()) load(({ offerPlace }) => offerPlace(this));
      if (theme === undefined) return;
      // Before the first scroll: End jumps in one.
      const cameIn = scrollY;
      const note = () => load(({ notePlace }) => notePlace(theme, cameIn));
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
