import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../../src/notes/nearest.ts';

test('the nearest takes the fewest edits: letters put in, taken out, replaced', () => {
  const names = ['memory', 'bandwidth', 'compute'];
  expect(nearest('memoy', names)).toBe('memory');
  expect(nearest('compuute', names)).toBe('compute');
  expect(nearest('bendwidth', names)).toBe('bandwidth');
  expect(nearest('memory-and-more', ['next-to-nothing', 'memory'])).toBe('memory');
});

test('of equals the first is taken', () => {
  expect(nearest('cat', ['cut', 'cot'])).toBe('cut');
  expect(nearest('cat', ['cot', 'cut'])).toBe('cot');
});

test('a name is nearest to itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), (names, pick) => {
      const name = names[pick % names.length] as string;
      expect(nearest(name, names)).toBe(name);
    }),
  );
});

test('one wrong letter never leads away from a name that is unlike the others', () => {
  const letter = fc.constantFrom(...'abcdefgh-');
  fc.assert(
    fc.property(fc.nat({ max: 5 }), letter, (at, typo) => {
      expect(
        nearest(`memory`.slice(0, at) + typo + 'memory'.slice(at + 1), [
          'data',
          'memory',
          'language',
        ]),
      ).toBe('memory');
    }),
  );
});
