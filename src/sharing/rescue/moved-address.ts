import { fragmentOf, readFragment } from './read-fragment.ts';

/**
 * Where an address leads if what it names has moved: `data-to` on the element with the old id says
 * so, else `<former-page data-to>` of the whole page. A quote stays the same words of the same
 * point. Null if nothing has moved.
 */
export function movedAddress({ hash, href }: Location): URL | null {
  const wanted = readFragment(hash.slice(1), (id) => document.getElementById(id) !== null);
  const point = document.getElementById(wanted?.id ?? '')?.dataset['to'];
  const page = document.querySelector<HTMLElement>('former-page')?.dataset['to'];
  const to = point ?? page;
  if (to === undefined) return null;
  const address = new URL(to, href);
  if (point !== undefined && wanted?.quote && address.hash) {
    address.hash = fragmentOf(address.hash.slice(1), wanted.quote);
  }
  return address;
}
