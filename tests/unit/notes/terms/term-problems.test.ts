import { expect, test } from 'vitest';
import { readTerms } from '../../../../src/notes/terms/read-terms.ts';
import { termProblems } from '../../../../src/notes/terms/term-problems.ts';

const notes = '数据是「药材」，离AGI还很远。下一代的Killer App。';

function saidOf(...terms: string[]) {
  const source = terms.map((each) => `- { ${each}, meaning: 札记里的意思。 }\n`).join('');
  return termProblems(readTerms(source).terms, notes).map(
    ({ line, column, message }) => `${line}:${column}: ${message}`,
  );
}

test('terms that the notes say, each with an address of its own, are right', () => {
  expect(saidOf('term: 药材, id: herbs', 'term: killer app, id: killer-app')).toEqual([]);
});

test('a word that no theme says is named, be it a part of one that is said', () => {
  expect(saidOf('term: 药材, id: herbs, also: [丹方]', 'term: AG, id: ag')).toEqual([
    '1:33: No theme says “丹方”.',
    '2:5: No theme says “AG”.',
  ]);
});

test('a word or an address that is there twice is named with the line of the first', () => {
  expect(saidOf('term: 药材, id: agi', 'term: AGI, id: agi', 'term: agi, id: other')).toEqual([
    '2:16: The address `agi` is used twice; it stands in line 1 too.',
    '3:5: “agi” is in line 2 already.',
  ]);
});
