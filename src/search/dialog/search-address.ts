/**
 * Keeps a search in the address (`?q=`), so that it can be sent, reloaded and gone back to. Opening
 * adds one entry to the history, so that a phone's back button closes the dialog.
 */

/** More of a query would make an address that servers and chats refuse. In code units. */
const longest = 200;

/** Whether the entry we stand on is one that `stepIn` added. */
let added = false;
let leaving = false;

/** The query in the address, or null. */
export function addressedQuery(): string | null {
  return new URLSearchParams(location.search).get('q');
}

/** The dialog is open. */
export function stepIn(): void {
  leaving = false;
  if (added || addressedQuery() !== null) return;
  history.pushState(null, '', location.href);
  added = true;
}

/** Puts the query into the address; an empty one leaves it. */
export function addressQuery(query: string): void {
  const url = new URL(location.href);
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query.slice(0, longest).toWellFormed());
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/** The dialog closes because the reader follows a link: the search stays behind in the history. */
export function leaveBehind(): void {
  leaving = true;
  added = false;
}

/** The dialog is closed: the address is as it was before. */
export function stepOut(): void {
  if (leaving) return;
  if (added) history.back();
  else addressQuery('');
  added = false;
}

/** Calls back with the query (null: none) whenever the reader goes back or forward. */
export function onTravel(go: (query: string | null) => void): void {
  addEventListener('popstate', () => {
    added = false;
    go(addressedQuery());
  });
}
