import { expect, test } from 'vitest';
import { aliasTables, textOf } from '../../../../src/search/aliases/build-alias-tables.ts';
import { synonymGroups } from '../../../../src/search/aliases/synonym-groups.ts';

const { groups } = synonymGroups('- [Short video, 短视频]\n- [GPU, 显卡]\n');
const entries = [
  {
    theme: 'models',
    section: null,
    title: '短视频',
    themeTitle: '短视频',
    passages: [{ point: null, kind: 'text' as const, text: '视频用带宽' }],
  },
];

test('all tables are of the entries’ own text', () => {
  expect(aliasTables(entries, groups)).toEqual({
    pinyin: 'dai带duan短kuan宽pin频shi视yong用',
    traditional: '寬 宽\n帶 带\n視 视\n頻 频',
    regional: '频宽 带宽\n影片 视频',
    synonyms: 'shortvideo 短视频',
    words: '带宽 短视频 视频',
  });
});

test('a title and the passages are lines of their own', () => {
  expect(textOf(entries)).toBe('短视频\n视频用带宽');
});
