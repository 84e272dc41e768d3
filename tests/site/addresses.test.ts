import { expect, test } from 'vitest';
import { builtPages, elements, type Page } from './built-site.ts';
import { promisedAddresses, type Addresses } from './promised-addresses.ts';

const pages = await builtPages();
const themes = Object.entries<Addresses[string]>(promisedAddresses);

test('a promised theme’s page holds each of its sections with its points, once, and no other address', () => {
  const promised = themes.map(([theme, sections]) => [`/${theme}/`, Object.entries(sections)]);
  expect(addressesByPath('theme')).toMatchObject(Object.fromEntries(promised));
});

test('each promised section is a page with its points, and no other address', () => {
  const promised = themes.flatMap(([theme, sections]) =>
    Object.entries(sections).map((section) => [`/${theme}/${section[0]}/`, [section]]),
  );
  expect(addressesByPath('section')).toMatchObject(Object.fromEntries(promised));
});

test('an address is made of a-z, 0-9 and single hyphens, so that no chat cuts it short', () => {
  const names = themes.flatMap(([theme, sections]) => [theme, ...Object.entries(sections).flat(2)]);
  expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
});

function addressesByPath(kind: 'theme' | 'section') {
  const found = pages.filter((page) => kindOf(page) === kind);
  return Object.fromEntries(found.map((page) => [page.path, addressesOn(page)]));
}

function kindOf(page: Page): unknown {
  const [body] = elements(page, ({ tagName }) => tagName === 'body');
  return body?.properties['dataKind'];
}

/** Each section with its points, in the order of reading. What stands above them all is under ''. */
function addressesOn(page: Page): [section: string, points: string[]][] {
  const found: [string, string[]][] = [];
  for (const { tagName, properties } of elements(page, () => true)) {
    const { id } = properties;
    // The frame's own ids begin with `_`.
    if (typeof id !== 'string' || id.startsWith('_')) continue;
    if (/^h[12]$/.test(tagName)) found.push([id, []]);
    else if (found.length > 0) found.at(-1)?.[1].push(id);
    else found.push(['', [id]]);
  }
  return found;
}
