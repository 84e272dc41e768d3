/** `<talk-map>`: puts the whole map’s picture in place of the light one when that comes into view. */
customElements.define(
  'talk-map',
  class extends HTMLElement {
    connectedCallback() {
      const { connection } = navigator as Navigator & { connection?: { saveData: boolean } };
      const light = this.querySelector('svg');
      if (!light) return;
      if (connection?.saveData) return void (this.dataset['light'] = '');
      const near = new IntersectionObserver((entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        this.#complete(light);
      });
      near.observe(light);
    }

    /** Where the picture does not come, a link or the list beside it stands in for it. */
    #complete(light: Element) {
      // As a document: `DOMParser` would ask for a policy of Trusted Types.
      const file = new XMLHttpRequest();
      file.responseType = 'document';
      file.open('GET', this.dataset['picture'] ?? '');
      file.addEventListener('loadend', () => {
        const whole = file.responseXML?.documentElement;
        if (file.status !== 200 || !whole) return void (this.dataset['light'] = '');
        // A reader who is on a link of the one is on the same link of the other.
        const at = light.querySelector(':focus')?.getAttribute('href');
        light.replaceWith(whole);
        if (at) whole.querySelector<SVGAElement>(`[href="${at}"]`)?.focus();
      });
      file.send();
    }
  },
);

export {};
