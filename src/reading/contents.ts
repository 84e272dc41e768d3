import { markReadingPlace } from './reading-place.ts';

/** `<reading-place>`: the contents, which mark where the reader is. */
customElements.define(
  'reading-place',
  class extends HTMLElement {
    connectedCallback() {
      markReadingPlace([...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]);
    }
  },
);
