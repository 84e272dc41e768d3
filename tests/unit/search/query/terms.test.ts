import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, loosen } from '../../../../src/search/query/fold.ts';
import {
  documentWords,
  lexiconOf,
  queryTerms,
  requiredTerms,
} from '../../../../src/search/query/terms.ts';
import { searchables } from '../some-entries.ts';

test('a document holds its runs, the last 汉字 of each, and its words', () => {
  expect(documentWords('下一个killerapp是短视频', ['killer', 'app'])).toBe(
    '下一个 killerapp 是短视频 个 频 killer app',
  );
});

test('an index must hold each pair, the last 汉字 of each run, and each other run', () => {
  expect(requiredTerms('短视频70%')).toEqual(['短视', '视频', '频', '70']);
});

test('the lexicon has each run that is not 汉字 once', () => {
  expect(lexiconOf(searchables)).toEqual([
    'killerapp',
    '80',
    '85',
    '70',
    'stackoverflow',
    'paidbycustomers',
  ]);
});

test('a query asks for every second pair of a run and for its last', () => {
  expect(queryTerms('短视频', [])).toEqual([['短视', '视频']]);
  expect(queryTerms('贴合用户习惯', [])).toEqual([['贴合', '用户', '习惯']]);
  expect(queryTerms('频', [])).toEqual([['频']]);
  expect(queryTerms('合用ai户习', [])).toEqual([['合用', 'ai', '户习']]);
});

test('a piece of a run is asked for as each run that it may belong to', () => {
  const lexicon = ['stackoverflow', 'flow', 'workflows', '70', '170'];
  expect(queryTerms('flow', lexicon)).toEqual([['stackoverflow'], ['flow'], ['workflows']]);
  expect(queryTerms('70%', lexicon)).toEqual([['70'], ['170']]);
  expect(queryTerms('%70', lexicon)).toEqual([['70'], ['170']]);
  expect(queryTerms('gpu', lexicon)).toEqual([]);
});

test('where words cannot tell, every document is to be looked at', () => {
  expect(queryTerms('%', [])).toBe(null);
  expect(queryTerms('', [])).toBe(null);
  expect(queryTerms('flow', null)).toEqual([['flow']]);
});

test('whatever holds a piece of a text holds all words of one of its readings', () => {
  const lexicon = lexiconOf(searchables);
  fc.assert(
    fc.property(fc.constantFrom(...searchables), fc.nat(), fc.nat(), ({ loose }, from, length) => {
      const start = from % loose.text.length;
      const piece = loosen(fold(loose.text.slice(start, start + 1 + (length % 40)))).text;
      const terms = queryTerms(piece, lexicon);
      if (terms === null) return;
      const held = requiredTerms(loose.text);
      const holds = (word: string) => held.some((each) => each.startsWith(word));
      expect(terms.some((words) => words.every(holds))).toBe(true);
    }),
  );
});
