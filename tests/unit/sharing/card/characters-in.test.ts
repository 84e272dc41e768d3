import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { charactersIn } from '../../../../src/sharing/card/characters-in.ts';

const packages = createRequire(import.meta.url);

test('a font says which characters it can draw', () => {
  const latin = charactersIn(slice('latin'));
  expect(['A', 'é', '0', '\u00A0', '带', '🌙'].filter((each) => has(latin, each))).toEqual([
    'A',
    'é',
    '0',
    '\u00A0',
  ]);
});

test('a slice lacks what its stylesheet only claims', () => {
  const claimed = charactersIn(slice('4'));
  expect(['🌙', '🌀', '🍜'].filter((each) => has(claimed, each))).toEqual([]);
});

function slice(name: string): Buffer {
  const file = `noto-serif-sc-${name}-wght-normal.woff2`;
  return readFileSync(packages.resolve(`@fontsource-variable/noto-serif-sc/files/${file}`));
}

function has(characters: Set<number>, character: string): boolean {
  return characters.has(character.codePointAt(0) ?? 0);
}
