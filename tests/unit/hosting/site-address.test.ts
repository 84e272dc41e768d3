import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteAddress } from '../../../src/hosting/site-address.ts';

test('without a variable the site lives at the root of this machine', () => {
  expect(siteAddress(undefined).href).toBe('http://localhost:4321/');
  expect(siteAddress('').href).toBe('http://localhost:4321/');
});

test('the variable holds the address and the base path, with or without its last slash', () => {
  for (const value of ['https://example.org/kb', 'https://example.org/kb/']) {
    const { origin, pathname } = siteAddress(value);
    expect([origin, pathname]).toEqual(['https://example.org', '/kb/']);
  }
  expect(siteAddress('https://example.org').pathname).toBe('/');
});

test('what is not a web address is refused with a sentence that shows one', () => {
  for (const value of [
    'example.org',
    '/kb/',
    'ftp://example.org/',
    'https://example.org/?a',
    'https://example.org/#a',
  ]) {
    expect(() => siteAddress(value)).toThrow(
      new Error(
        `SITE_URL is \`${value}\`, which is not a web address. Write it whole, such as SITE_URL=https://example.org/kb/`,
      ),
    );
  }
});

test('any web address is kept, and its path always ends in one slash', () => {
  fc.assert(
    fc.property(fc.webUrl(), (value) => {
      const { href, pathname } = siteAddress(value);
      expect(pathname.endsWith('/')).toBe(true);
      expect([value, `${value}/`].map((each) => new URL(each).href)).toContain(href);
    }),
  );
});
