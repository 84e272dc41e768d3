/** `<talk-map>`: loads what completes its picture when that comes into view, if there is room for it. */
customElements.define(
  'talk-map',
  class extends HTMLElement {
    connectedCallback() {
      const near = new IntersectionObserver((entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        import('./complete-picture.ts').then(
          ({ completePicture }) => completePicture(this),
          () => (this.dataset['light'] = ''),
        );
      });
      const picture = this.querySelector('svg');
      if (picture) near.observe(picture);
    }
  },
);
