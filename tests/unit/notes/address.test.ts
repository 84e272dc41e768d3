import { expect, test } from 'vitest';
import { addressOf } from '../../../src/notes/address.ts';

test('a theme and a section have paths below the base path, which may end in a slash or not', () => {
  expect(addressOf('/', 'motivation')).toBe('/motivation/');
  expect(addressOf('/kb', 'motivation')).toBe('/kb/motivation/');
  expect(addressOf('/kb/', 'motivation', 'drive')).toBe('/kb/motivation/drive/');
  expect(addressOf('', 'motivation', 'drive')).toBe('/motivation/drive/');
});
