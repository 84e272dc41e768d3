/** `<talk-map>`: puts the whole map’s picture in place of the light one when that comes into view. */
customElements.define(
  'talk-map',
  class extends HTMLElement {
    connectedCallback() {
      const { connection } = navigator as Navigator & { connection?: { saveData: boolean } };
      const light = this.querySelector('.map-picture');
      if (!light || connection?.saveData) return;
      const near = new IntersectionObserver((entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        this.#fetch((whole) => replace(light, whole));
      });
      near.observe(light);
    }

    /** From the map’s own page. Where it does not come, the link in the heading leads there. */
    #fetch(then: (whole: Element) => void) {
      // `DOMParser` would ask for a policy of Trusted Types; this parses, and runs nothing.
      const page = new XMLHttpRequest();
      page.responseType = 'document';
      page.open('GET', this.querySelector('a')?.href ?? '');
      page.addEventListener('load', () => {
        const whole = page.responseXML?.querySelector('.map-picture');
        if (whole) then(whole);
      });
      page.send();
    }
  },
);

/** A reader who is on a link of the one is on the same link of the other. */
function replace(light: Element, whole: Element) {
  const at = light.querySelector(':focus')?.getAttribute('href');
  light.replaceWith(whole);
  if (at) whole.querySelector<SVGAElement>(`[href="${at}"]`)?.focus();
}
