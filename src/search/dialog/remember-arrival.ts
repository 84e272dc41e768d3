/** Leaves word for the page that a found link opens, see `arrival.ts`: which words to highlight there. */
export function rememberArrival({ href, dataset }: HTMLAnchorElement): void {
  try {
    const note = JSON.stringify({ href, matched: dataset['matched'] ?? '[]' });
    sessionStorage.setItem('search-arrival', note);
  } catch {
    // Without storage the point is marked all the same.
  }
}
