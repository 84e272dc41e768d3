/** `<card-picture>`: loads its picture in WeChat, without being unfolded. */
customElements.define(
  'card-picture',
  class extends HTMLElement {
    connectedCallback() {
      // WeChat puts the page's first loaded picture beside a page that is forwarded from it.
      if (!navigator.userAgent.includes('MicroMessenger')) return;
      const load = () => this.querySelector('img')?.setAttribute('loading', 'eager');
      if (document.readyState === 'complete') load();
      else addEventListener('load', load, { once: true });
    }
  },
);
