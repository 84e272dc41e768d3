import { expect, test } from 'vitest';
import { noteName } from '../../../../src/authoring/import/note-name.ts';

test('notes are called as their file, without its ending and Notion’s id', () => {
  expect(noteName('札记/茶与水 0123456789abcdef0123456789abcdef.md')).toBe('茶与水');
  expect(noteName('C:\\notes\\talk.zh.txt')).toBe('talk.zh');
  expect(noteName('.md')).toBe('notes');
});
