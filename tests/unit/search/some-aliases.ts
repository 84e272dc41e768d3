import type { AliasTables } from '../../../src/search/inexact/alias-tables.ts';

/** What finds 短视频 in `some-entries.ts` however it is typed. */
export const aliases: AliasTables = {
  pinyin: 'duan短pin频shi视',
  traditional: '頻 频\n視 视',
  regional: '影片 视频',
  synonyms: 'tiktok 短视频',
  words: '短视频 视频 用户 习惯',
};
