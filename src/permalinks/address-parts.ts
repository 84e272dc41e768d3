/** Any address of a page, or of an element on one: lower-case names, joined by slashes. */
const address = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

export function isAddress(text: unknown): text is string {
  return typeof text === 'string' && address.test(text);
}

/** The page of an address: itself, without the name of a point. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}

/** The id that an address has on its theme's page: a point's own, a section's, none for a theme. */
export function idOf(address: string): string | undefined {
  return /^\/[^/]+\/(?:[^/]+\/#|#)?([^/#]+)\/?$/.exec(address)?.[1];
}

/** The page of the whole that an address is a part of: of a section's point, the theme's. */
export function themePageOf(address: string): string {
  return /^\/(?:[^/]+\/)?/.exec(address)?.[0] ?? '/';
}

/** Whether an address is on a page or below it, and not that page itself. */
export function isBelow(address: string, page: string): boolean {
  return address !== page && address.startsWith(page);
}

/** The same place as the theme's page names it, `/theme/#point`: an address as good as the first. */
export function onThemePage(address: string): string {
  const id = idOf(address);
  return id === undefined ? address : `${themePageOf(address)}#${id}`;
}

/** The pages that an address is below of: of a point, its section and its theme. */
export function pagesAbove(address: string): string[] {
  const ends = [...address.matchAll(/\//g)].map(({ index }) => address.slice(0, index + 1));
  return ends.filter((page) => page !== '/' && isBelow(address, page));
}

/** Whether an address is a page's, and no point's. */
export function isPage(address: string): boolean {
  return !address.includes('#');
}
