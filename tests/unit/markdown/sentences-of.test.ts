import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAt, sentencesOf } from '../../../src/markdown/sentences-of.ts';

test('a sentence ends with its full stop and the marks that close behind it', () => {
  expect(sentencesOf('真的吗？他说：「对。」就对。v1.5 is out. 完')).toEqual([
    '真的吗？',
    '他说：「对。」',
    '就对。',
    'v1.5 is out. ',
    '完',
  ]);
});

test('together the sentences are the text', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[字。？！」. \n]*$/), (text) => {
      expect(sentencesOf(text).join('')).toBe(text);
    }),
  );
});

test('the sentence at a character is the one that it stands in', () => {
  const text = '带宽很难。 光速很慢。';
  expect([0, 4, 6, 10, 11].map((offset) => sentenceAt(text, offset))).toEqual([
    '带宽很难。',
    '带宽很难。',
    '光速很慢。',
    '光速很慢。',
    '',
  ]);
});
