import { completePicture } from './complete-picture.ts';

/** `<talk-map>`: completes its picture when that comes into view, if there is room for it. */
customElements.define(
  'talk-map',
  class extends HTMLElement {
    connectedCallback() {
      const near = new IntersectionObserver((entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        completePicture(this);
      });
      const picture = this.querySelector('svg');
      if (picture) near.observe(picture);
    }
  },
);
