import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readLedger } from '../../src/permalinks/read-ledger.ts';
import { writtenLedger } from '../../src/permalinks/written-ledger.ts';
import { builtPages, elements } from './built-site.ts';
import { promisedAddresses } from './promised-addresses.ts';

const text = await readFile('content/permalinks.json', 'utf8');
const { entries } = readLedger(text);
const pages = await builtPages();

test('every address of the site is in the ledger; if not, run `npm run permalinks`', () => {
  const found = pages.flatMap((page) => {
    const names = elements(page, ({ properties: { id } }) => /^[^_]/.test(String(id ?? '')));
    // The page of terms is the site’s own; its terms are the authors’.
    if (page.path === '/terms/')
      return names.map(({ properties }) => `/terms/#${properties['id']}`);
    if (kindOf(page) === 'theme') return [page.path];
    if (kindOf(page) !== 'section') return [];
    const points = names.filter(({ tagName }) => tagName !== 'h1');
    return [page.path, ...points.map(({ properties }) => `${page.path}#${properties['id']}`)];
  });
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter((address) => !entries.has(address))).toEqual([]);
});

test('every promised address is in the ledger', () => {
  const promised = Object.entries(promisedAddresses).flatMap(([theme, sections]) => [
    `/${theme}/`,
    ...Object.entries(sections).flatMap(([section, points]) => [
      `/${theme}/${section}/`,
      ...points.map((point: string) => `/${theme}/${section}/#${point}`),
    ]),
  ]);
  expect(promised.filter((address) => !entries.has(address))).toEqual([]);
});

test('the ledger is as `npm run permalinks` writes it', () => {
  expect(writtenLedger(entries)).toBe(text);
  expect(JSON.parse(text)).toHaveLength(entries.size + 1);
});

function kindOf(page: (typeof pages)[number]): unknown {
  return elements(page, ({ tagName }) => tagName === 'body')[0]?.properties['dataKind'];
}
