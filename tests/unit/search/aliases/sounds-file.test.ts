import { expect, test } from 'vitest';
import { soundsFile } from '../../../../src/search/aliases/sounds-file.ts';
import { readReadings } from '../../../../src/search/inexact/alias-tables.ts';

const sounds = readReadings(soundsFile('瓶颈和资源').pinyin);

test('common 汉字 that the text does not have are there, with all their readings', () => {
  expect(sounds.get('劲')?.toSorted()).toEqual(['jin', 'jing', '劲']);
  expect(sounds.get('摸')).toEqual(['摸', 'mo']);
  expect(sounds.size).toBe(3755 - '瓶颈和资源'.length);
});

test('汉字 of the text are left out', () => {
  expect([...'瓶颈和资源'].filter((character) => sounds.has(character))).toEqual([]);
});
