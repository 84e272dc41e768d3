import type { Previews } from './previews-of.ts';

/** What can be shown of a place: its section, its theme, and its words. */
export interface Preview {
  title: string;
  /** The title of the page in book title marks, where that is another one. */
  within: string | undefined;
  text: string;
}

const loading = new Map<string, Promise<Previews>>();

/** What is known of where a link leads; nothing of an address that the page does not have. */
export async function loadPreview({ pathname, hash }: HTMLAnchorElement): Promise<Preview | null> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const [page = '', section = ''] = pathname.slice(base.length).split('/');
  const { title: whole, places } = await load(`${base}${page}/previews.json`);
  const [title, text] = places[hash.slice(1) || section] ?? [];
  if (title === undefined || text === undefined) return null;
  return { title, within: title === whole ? undefined : `《${whole}》`, text };
}

function load(address: string): Promise<Previews> {
  let previews = loading.get(address);
  if (!previews) {
    previews = fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json() as Promise<Previews>;
    });
    loading.set(address, previews);
    // The next time the network may be back.
    previews.catch(() => loading.delete(address));
  }
  return previews;
}
