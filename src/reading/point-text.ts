/** `<point-text>`: shows the link of the point that was tapped, where nothing hovers. */
customElements.define(
  'point-text',
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener('click', ({ target }) => {
        const point = target instanceof Element ? target.closest('[id]') : null;
        for (const shown of this.querySelectorAll('.shown')) shown.classList.remove('shown');
        point?.classList.add('shown');
      });
    }
  },
);
