import { expect, test } from 'vitest';
import { words } from '../../../src/languages/words.ts';

interface Group {
  [name: string]: string | Group;
}

const all = leavesOf(words);

test('every word of the interface says something, without white space around it', () => {
  expect(all.filter((word) => word === '' || word !== word.trim())).toEqual([]);
});

test('the interface never raises its voice', () => {
  expect(all.filter((word) => /[!！]/.test(word))).toEqual([]);
});

test('Chinese sentences have Chinese punctuation', () => {
  expect(all.filter((word) => /\p{Script=Han}[,.;:?()]/u.test(word))).toEqual([]);
});

test('the language is named as browsers, and as link cards, want it', () => {
  expect([words.language, words.locale]).toEqual(['zh-CN', 'zh_CN']);
});

function leavesOf(group: Group): string[] {
  return Object.values(group).flatMap((word) =>
    typeof word === 'string' ? [word] : leavesOf(word),
  );
}
