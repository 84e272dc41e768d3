/**
 * Leaves word for the page that a found link opens, in this tab or another, see `arrival.ts`: which
 * words to highlight there.
 */
export function rememberArrival({ href, dataset }: HTMLAnchorElement): void {
  try {
    localStorage.setItem('search-arrival', `${href} ${dataset['matched'] ?? '[]'}`);
  } catch {
    // Without storage the point is marked all the same.
  }
}
