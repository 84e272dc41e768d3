import { loadStyles } from '../../styles/load-styles.ts';
import styles from './share-dialog.css?url';

/** `<share-menu>`: hears what asks for sharing, and loads what does it. */
customElements.define(
  'share-menu',
  class extends HTMLElement {
    #sharing: Promise<typeof import('../on-demand.ts')> | undefined;

    connectedCallback() {
      document.addEventListener('click', (event) => {
        const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
        if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey || altKey) return;
        const opener = target.closest<HTMLElement>('.share-button, .point-link');
        if (!opener) return;
        event.preventDefault();
        this.#load().then(
          ({ openMenu }) => openMenu(this, opener),
          () => {
            const said = this.querySelector('.said');
            if (said) said.textContent = this.dataset['offline'] ?? '';
          },
        );
      });

      const select = () => {
        if (getSelection()?.isCollapsed !== false) return;
        document.removeEventListener('selectionchange', select);
        this.#load().then(
          ({ offerQuotes }) => offerQuotes(this),
          // At the next selection the network may be back.
          () => document.addEventListener('selectionchange', select),
        );
      };
      document.addEventListener('selectionchange', select);

      // `#s` names nothing on purpose; every other fragment names an element, or needs reading, as
      // do those of what has moved.
      const arrive = () => {
        const { hash } = location;
        const named = document.getElementById(hash.slice(1));
        if (hash.length < 3 || (named && !named.dataset['to'])) return;
        // Where it does not come, the page is there all the same.
        this.#load().then(
          (sharing) => sharing.arrive(this),
          () => {},
        );
      };
      addEventListener('hashchange', arrive);
      arrive();
    }

    #load() {
      this.#sharing ??= Promise.all([import('../on-demand.ts'), loadStyles(styles)]).then(
        ([sharing]) => {
          this.prepend(...sharing.menuParts());
          return sharing;
        },
      );
      this.#sharing.catch(() => (this.#sharing = undefined));
      return this.#sharing;
    }
  },
);
