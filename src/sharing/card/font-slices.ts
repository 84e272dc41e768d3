import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { charactersIn } from './characters-in.ts';

/** A family's WOFF2 files hold some hundred characters each. */
export interface FontSlice {
  family: Family;
  /** Code points, first and last, that the slice is looked up for: `unicode-range`. */
  ranges: [number, number][];
  data: Buffer;
  /** Code points that it can draw: not all of its ranges. */
  characters: Set<number>;
}

export type Family = keyof typeof packages;

/** Song for titles, Sans for the rest. */
const packages = {
  Song: { name: '@fontsource-variable/noto-serif-sc', file: 'noto-serif-sc' },
  Sans: { name: '@fontsource-variable/noto-sans-sc', file: 'noto-sans-sc' },
} as const;

/** The slices that draw a text, read once each. What no slice has is not in the answer. */
export function slicesFor(text: string, family: Family): FontSlice[] {
  const codes = codePoints(text);
  return index(family)
    .filter(({ ranges }) => codes.some((code) => within(ranges, code)))
    .map(({ load }) => load());
}

/** The characters of a text that a family cannot draw, each once. */
export function missingGlyphs(text: string, family: Family): string[] {
  const slices = slicesFor(text, family);
  const missing = codePoints(text).filter(
    (code) =>
      !slices.some(({ ranges, characters }) => within(ranges, code) && characters.has(code)),
  );
  return missing.map((code) => String.fromCodePoint(code));
}

function codePoints(text: string): number[] {
  return [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
}

function within(ranges: [number, number][], code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

interface Indexed {
  ranges: [number, number][];
  load: () => FontSlice;
}

const indices = new Map<Family, Indexed[]>();

function index(family: Family): Indexed[] {
  const known = indices.get(family);
  if (known) return known;
  const { name, file } = packages[family];
  const folder = path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const declared: Record<string, string> = JSON.parse(
    readFileSync(path.join(folder, 'unicode.json'), 'utf8'),
  );
  const made = Object.entries(declared).map(([slice, unicodeRange]) => {
    const ranges = unicodeRange.split(',').map(rangeOf);
    let loaded: FontSlice | undefined;
    const load = (): FontSlice => {
      if (loaded) return loaded;
      const woff2 = `${file}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`;
      const data = readFileSync(path.join(folder, 'files', woff2));
      return (loaded = { family, ranges, data, characters: charactersIn(data) });
    };
    return { ranges, load };
  });
  indices.set(family, made);
  return made;
}

/** `U+4e00-4e02` or `U+4e00`. */
function rangeOf(range: string): [number, number] {
  const [first = 0, last = first] = range
    .replace('U+', '')
    .split('-')
    .map((code) => Number.parseInt(code, 16));
  return [first, last];
}
