import { loadStyles } from '../../styles/load-styles.ts';
import { openModal, painted } from '../../styles/open-modal.ts';
import styles from './found-list.css?url';

/** `<search-dialog>`: opens it, and loads what searches when a reader is about to. */
customElements.define(
  'search-dialog',
  class extends HTMLElement {
    #dialog = this.querySelector('dialog');
    #session: Promise<void> | undefined;

    connectedCallback() {
      for (const button of document.querySelectorAll('.search-button')) {
        button.addEventListener('click', () => this.#open());
        for (const intent of ['pointerenter', 'focus']) {
          button.addEventListener(intent, () => void this.#load(), { once: true });
        }
      }
      document.addEventListener('keydown', (event) => {
        if (isShortcut(event)) {
          event.preventDefault();
          this.#open();
        }
      });
      // WebKit keeps Escape in a search field to itself, to empty it.
      this.#dialog?.addEventListener('keydown', ({ key, isComposing, keyCode }) => {
        if (key === 'Escape' && !isComposing && keyCode !== 229) this.#dialog?.close();
      });
      this.querySelector('.failed button')?.addEventListener('click', () => void this.#load());
      if (new URLSearchParams(location.search).has('q')) void this.#load();
      const arrive = () => {
        if (!arrivedByASearch()) return;
        // Without it the place is marked all the same, only its words are not.
        import('./arrival.ts').then(
          ({ showArrival }) => showArrival(),
          () => {},
        );
      };
      addEventListener('hashchange', arrive);
      arrive();
    }

    #open() {
      void this.#load();
      if (this.#dialog && !this.#dialog.open) void openModal(this.#dialog);
    }

    #load() {
      this.#session ??= this.#start().catch(() => {
        this.#session = undefined;
        if (this.#dialog) this.#dialog.dataset['state'] = 'failed';
      });
      return this.#session;
    }

    async #start() {
      const start = import('./search-session.ts').then(({ startSession }) => startSession);
      start.catch(() => {});
      // The dialog is seen first: on a slow phone all else takes longer than a frame.
      await painted();
      await loadStyles(styles);
      (await start)(this);
    }
  },
);

function arrivedByASearch() {
  try {
    return localStorage.getItem('search-arrival')?.startsWith(`${location.href} `) === true;
  } catch {
    return false;
  }
}

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent) {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey && !shiftKey;
  const typing =
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  return key === '/' && !ctrlKey && !metaKey && !altKey && !typing;
}
