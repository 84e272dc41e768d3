import { expect, test } from 'vitest';
import { keepingOrder } from '../../../../src/search/instant/keeping-order.ts';
import { literalMatches, readQuery } from '../../../../src/search/query/literal.ts';
import { answer } from '../../../../src/search/query/answer.ts';
import type { SearchResults } from '../../../../src/search/results.ts';
import { addressOf, searchables } from '../some-entries.ts';

const results = answer('频', literalMatches(searchables, readQuery('频')));

function order({ sections }: SearchResults) {
  return sections.map(addressOf);
}

test('where nothing differs, the results are those that are seen already', () => {
  expect(keepingOrder(results, structuredClone(results))).toBe(results);
});

test('what is seen stays where it is, and what is new comes after it', () => {
  const [first, second, third] = results.sections;
  const seen = { ...results, sections: [third!, first!] };
  const newer = { ...results, sections: [first!, second!, third!] };
  expect(order(keepingOrder(seen, newer))).toEqual(
    [third, first, second].map((each) => addressOf(each!)),
  );
  expect(seen.sections).toEqual([third, first]);
});

test('what is no longer found goes', () => {
  const newer = { ...results, sections: results.sections.slice(1) };
  expect(order(keepingOrder(results, newer))).toEqual(order(newer));
});
