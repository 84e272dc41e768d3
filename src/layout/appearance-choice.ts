import { keepPlace } from './keep-place.ts';

/** `<appearance-choice>`: what is chosen holds at once, in other tabs, and on pages gone back to. */
customElements.define(
  'appearance-choice',
  class extends HTMLElement {
    #choices = [...this.querySelectorAll('input')];

    connectedCallback() {
      this.#show();
      this.addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) this.#choose(target);
      });
      addEventListener('storage', () => this.#read());
      addEventListener('pageshow', ({ persisted }) => void (persisted && this.#read()));
    }

    #choose({ name, value }: HTMLInputElement) {
      keepPlace(() => (document.documentElement.dataset[name] = value));
      try {
        localStorage.setItem(name, value);
      } catch {
        // Storage is refused in some private windows; the choice then lasts for this page.
      }
    }

    #read() {
      try {
        for (const { name, value } of this.#choices) {
          if (localStorage.getItem(name) === value) document.documentElement.dataset[name] = value;
        }
      } catch {
        // As above: what was chosen on another page is not known here.
      }
      this.#show();
    }

    /** Checks what holds: what was chosen, else what the page came with. */
    #show() {
      const { dataset } = document.documentElement;
      for (const choice of this.#choices) choice.checked = choice.defaultChecked;
      for (const choice of this.#choices) choice.checked ||= choice.value === dataset[choice.name];
    }
  },
);
