/** More of a query would make an address that servers and chats refuse. In code units. */
const longest = 200;

/**
 * Keeps a search in the address (`?q=`), so that it can be sent, reloaded and gone back to. Opening
 * adds one entry to the history, so that a phone's back button closes the dialog.
 */
export class SearchAddress {
  /** Whether the entry we stand on is one that `opened` added. */
  #added = false;
  #leaving = false;

  /** The query in the address, or null. */
  read(): string | null {
    return new URLSearchParams(location.search).get('q');
  }

  /** The dialog is open. */
  opened(): void {
    this.#leaving = false;
    if (this.#added || this.read() !== null) return;
    history.pushState(null, '', location.href);
    this.#added = true;
  }

  /** Puts the query into the address; an empty one leaves it. */
  write(query: string): void {
    const url = new URL(location.href);
    if (query === '') url.searchParams.delete('q');
    else url.searchParams.set('q', query.slice(0, longest).toWellFormed());
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }

  /** The dialog closes because the reader follows a link: the search stays behind in the history. */
  leave(): void {
    this.#leaving = true;
    this.#added = false;
  }

  /** The dialog is closed: the address is as it was before. */
  closed(): void {
    if (this.#leaving) return;
    if (this.#added) {
      this.#added = false;
      history.back();
    } else this.write('');
  }

  /** Calls back with the query (null: none) whenever the reader goes back or forward. */
  onTravel(go: (query: string | null) => void): void {
    addEventListener('popstate', () => {
      this.#added = false;
      go(this.read());
    });
  }
}
