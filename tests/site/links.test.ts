import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { siteAddress } from '../../src/hosting/site-address.ts';
import { builtPages, elements, everyPage, folder, ids, type Page } from './built-site.ts';

const pages = await builtPages();
const every = await everyPage();
const { origin, pathname: base } = siteAddress(process.env['SITE_URL']);
const byPath = new Map(every.map((page) => [page.path, page]));

test('every link within the site leads to a page, and its fragment to an element there', () => {
  const broken = every.flatMap((page) =>
    addresses(page).flatMap((address) => {
      const fault = faultOf(page, address);
      return fault === null ? [] : [`${page.path}: ${address} ${fault}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('links stand in every page, and nothing comes from another site', () => {
  for (const page of pages) {
    expect(addresses(page).length).toBeGreaterThan(10);
    const foreign = addresses(page).filter((address) => /^(?:[a-z]+:)?\/\//.test(address));
    expect(foreign.filter((address) => !address.startsWith(origin))).toEqual([]);
  }
});

test('every id is ASCII and stands once in its page', () => {
  for (const page of every) {
    const all = ids(page);
    expect(all.filter((id) => !/^_?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
  }
});

test('every page can be reached from home', () => {
  const reached = new Set(['/']);
  for (const from of reached) {
    const page = byPath.get(from);
    for (const address of page ? addresses(page) : []) {
      reached.add(pathOf(urlOf(address, from)) ?? '');
    }
  }
  const lost = pages.map((page) => page.path).filter((each) => !reached.has(each));
  expect(lost).toEqual(['/404.html']);
});

function addresses(page: Page): string[] {
  const linked = elements(page, ({ tagName }) => ['a', 'link', 'script', 'img'].includes(tagName));
  return linked.flatMap(({ properties }) =>
    [properties['href'], properties['src']].filter((value) => typeof value === 'string'),
  );
}

function faultOf(page: Page, address: string): string | null {
  if (/^(?:data:|mailto:)/.test(address)) return null;
  const url = urlOf(address, page.path);
  if (url.origin !== origin) return null;
  const place = pathOf(url);
  if (place === null) return 'is outside of the site';
  const fragment = decodeURIComponent(url.hash.slice(1));
  const target = byPath.get(place);
  if (target) return fragment === '' || ids(target).includes(fragment) ? null : 'names no element';
  const file = path.join(folder, decodeURIComponent(place));
  return !place.endsWith('/') && existsSync(file) ? null : 'does not exist';
}

/** An address as it is meant on a page. */
function urlOf(address: string, page: string): URL {
  return new URL(address, `${origin}${base}${page.slice(1)}`);
}

/** The path that a page has here, without the site's base path; `null` for what is not below that. */
function pathOf({ pathname }: URL): string | null {
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : null;
}
