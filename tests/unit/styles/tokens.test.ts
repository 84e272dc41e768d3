import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, type Oklch } from './contrast.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const colours = coloursOf(tokens);
const schemes = ['light', 'dark'] as const;

/** The least contrast of what is written or drawn, on the grounds it is used on. */
const least = [
  { of: ['ink'], on: ['paper', 'raised', 'tint'], is: 7 },
  { of: ['quiet'], on: ['paper', 'raised'], is: 7 },
  { of: ['quiet', 'cinnabar'], on: ['paper', 'raised', 'tint'], is: 4.5 },
  { of: ['seal', 'twig'], on: ['paper', 'raised'], is: 3 },
] as const;

test('contrast is 21 of white on black, and as published of two colours of sRGB', () => {
  const white: Oklch = [1, 0, 0];
  expect(contrast(white, [0, 0, 0])).toBeCloseTo(21, 3);
  // #ff0000 and #777777 on white.
  expect(contrast([0.62796, 0.25768, 29.234], white)).toBeCloseTo(4.0, 2);
  expect(contrast(white, [0.56932, 0, 0])).toBeCloseTo(4.48, 2);
});

test('all that is written or drawn stands out from its ground, by day and by night', () => {
  const weak = schemes.flatMap((scheme) =>
    least.flatMap(({ of, on, is }) =>
      of.flatMap((each) =>
        on.flatMap((ground) => {
          const found = contrast(colour(each)[scheme], colour(ground)[scheme]);
          return found < is ? [`--${each} on --${ground}, ${scheme}: ${found.toFixed(2)}`] : [];
        }),
      ),
    ),
  );
  expect(weak).toEqual([]);
});

test('every colour is either a ground, or has its contrast, or is the hairline that nobody needs', () => {
  const judged = least.flatMap(({ of, on }) => [...of, ...on]);
  expect([...colours.keys()].filter((name) => !new Set<string>(judged).has(name))).toEqual([
    'hairline',
  ]);
});

test('cards have the colours of the page by daylight', () => {
  const card = readFileSync('src/sharing/card/picture.ts', 'utf8');
  const drawn = [...card.matchAll(/^const (\w+) = 'oklch\((.+)\)';$/gm)];
  expect(drawn.map(([, name]) => name)).toEqual(['paper', 'ink', 'quiet', 'hairline']);
  for (const [, name = '', value = ''] of drawn) {
    expect(oklch(value), name).toEqual(colour(name).light);
  }
});

test('every token is used, and what is used exists', () => {
  const sources = globSync('src/**/*.{css,astro,ts}').map((file) => readFileSync(file, 'utf8'));
  const all = sources.join('\n');
  const used = new Set(all.match(/(?<=var\()--[\w-]+/g));
  const written = new Set(all.match(/--[\w-]+(?=:|')/g));
  expect([...tokenNames()].filter((name) => !used.has(name))).toEqual([]);
  expect([...used].filter((name) => !written.has(name))).toEqual([]);
});

function tokenNames(): Set<string> {
  return new Set(tokens.match(/(?<=^\s+)--[\w-]+(?=:)/gm));
}

/** The tokens that are colours, each by day and by night. */
function coloursOf(css: string) {
  const pair = /--(\w+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\);/g;
  return new Map(
    [...css.matchAll(pair)].map(([, name = '', light = '', dark = '']) => [
      name,
      { light: oklch(light), dark: oklch(dark) },
    ]),
  );
}

function colour(name: string): Record<(typeof schemes)[number], Oklch> {
  const found = colours.get(name);
  if (!found) throw new Error(`tokens.css has no colour \`--${name}\`.`);
  return found;
}

function oklch(text: string): Oklch {
  const [lightness = NaN, chroma = NaN, hue = NaN] = text.split(' ').map(Number);
  return [lightness, chroma, hue];
}
