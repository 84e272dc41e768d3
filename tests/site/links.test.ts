import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { siteAddress } from '../../src/hosting/site-address.ts';
import { builtPages, elements, everyPage, folder, ids, type Page } from './built-site.ts';

const pages = await builtPages();
const every = await everyPage();
const { origin } = siteAddress(process.env['SITE_URL']);
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
      reached.add(new URL(address, `https://site.example${from}`).pathname);
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
  const url = new URL(address, `${origin}${page.path}`);
  if (url.origin !== origin) return null;
  const fragment = decodeURIComponent(url.hash.slice(1));
  const target = byPath.get(url.pathname);
  if (target) return fragment === '' || ids(target).includes(fragment) ? null : 'names no element';
  const file = path.join(folder, decodeURIComponent(url.pathname));
  return !url.pathname.endsWith('/') && existsSync(file) ? null : 'does not exist';
}
