import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentOf, readFragment } from '../../../../src/sharing/rescue/read-fragment.ts';

const ids = new Set(['light', 'swipe-and-tap', 'top', 'top-10', 'gpt-4-5-ab']);
const has = (id: string) => ids.has(id);

test('what a chat took for a part of the fragment is not read', () => {
  const light = { id: 'light', quote: null };
  expect(readFragment('light，很有意思', has)).toEqual(light);
  expect(readFragment('light%EF%BC%8C%E5%BE%88', has)).toEqual(light);
  expect(readFragment('light）', has)).toEqual(light);
  expect(readFragment('light.', has)).toEqual(light);
  expect(readFragment('light-，', has)).toEqual(light);
  expect(readFragment('LIGHT', has)).toEqual(light);
});

test('an id that is a part of another word is no id', () => {
  expect(readFragment('lights', has)).toBeNull();
  expect(readFragment('swipe', has)).toBeNull();
  expect(readFragment('s', has)).toBeNull();
  expect(readFragment('s，看看', has)).toBeNull();
  expect(readFragment('，light', has)).toBeNull();
  expect(readFragment('', has)).toBeNull();
});

test('a quote is read after an id with hyphens and figures of its own', () => {
  const quote = { start: 3, end: 8, check: 'k0' };
  expect(readFragment('swipe-and-tap-3-8-k0', has)).toEqual({ id: 'swipe-and-tap', quote });
  expect(readFragment('swipe-and-tap-3-8-k0）真的', has)).toEqual({ id: 'swipe-and-tap', quote });
  expect(readFragment('top-10-3-8-k0', has)).toEqual({ id: 'top-10', quote });
  expect(readFragment('top-10-20-30-k0', has)).toEqual({
    id: 'top-10',
    quote: { start: 20, end: 30, check: 'k0' },
  });
  expect(readFragment('top-3-8-k0', has)).toEqual({ id: 'top', quote });
  expect(readFragment('gpt-4-5-ab', has)).toEqual({ id: 'gpt-4-5-ab', quote: null });
});

test('a quote in a point that the page has not is nothing', () => {
  expect(readFragment('shadow-3-8-k0', has)).toBeNull();
  expect(readFragment('top-3-8-zz', has)).toBeNull();
});

test('the fragment of any quote is read as that quote, whatever Chinese follows it', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z][a-z0-9]{0,6}){0,3}$/);
  const quote = fc.record({
    start: fc.nat(99_999),
    end: fc.nat(99_999),
    check: fc.stringMatching(/^[0-9a-v]{2}$/),
  });
  const after = fc.constantFrom('', '，', '。真的', '很有意思', '%E5%BE%88', '「');
  fc.assert(
    fc.property(name, quote, after, (id, quote, words) => {
      const read = readFragment(fragmentOf(id, quote) + words, (each) => each === id);
      expect(read).toEqual({ id, quote });
    }),
  );
});
