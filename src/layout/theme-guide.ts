/** `<theme-guide>`: a drawer that closes when a link in it is followed. */
customElements.define(
  'theme-guide',
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener('click', (event) => {
        const link = event.target instanceof Element && event.target.closest('a');
        if (link && this.matches(':popover-open')) this.hidePopover();
      });
    }
  },
);
