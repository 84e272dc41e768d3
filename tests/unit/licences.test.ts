import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  version: string;
  license?: string;
}

/** Those that ask for no more than to be named, or no more than to give their own changes back. */
const allowed = new Set([
  '(MIT AND Zlib)',
  '(MIT OR Apache-2.0)',
  // One may choose, and we choose the first.
  '(MIT OR GPL-3.0-or-later)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT AND Apache-2.0',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
]);

/** What is otherwise, and why it may stay. */
const exceptions: readonly [name: RegExp, licence: RegExp][] = [
  // libvips below Astro: it runs in no build of ours, and nothing of it is in the site.
  [/^@img\/sharp-/, /LGPL-3\.0-or-later/],
  // Named in their own files and not in package.json: Apache-2.0 and MIT. For tests only.
  [/^(?:twitter-text|isostring)$/, /^$/],
];

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const packages = Object.entries(
  read('package-lock.json').packages as Record<string, Package>,
).filter(([place]) => place !== '');

test('every package has a licence that lets the site be built and shown by anybody', () => {
  const others = packages.filter(([place, { license = '' }]) => {
    const name = place.replace(/^.*node_modules\//, '');
    const excepted = exceptions.some(([who, what]) => who.test(name) && what.test(license));
    return !allowed.has(license) && !excepted;
  });
  expect(packages.length).toBeGreaterThan(500);
  expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
});

test('every dependency is pinned to one version, the one that is locked', () => {
  const { dependencies, devDependencies } = read('package.json') as Record<string, object>;
  const locked = Object.fromEntries(packages.map(([place, { version }]) => [place, version]));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect([name, version]).toEqual([name, locked[`node_modules/${name}`]]);
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  }
});
