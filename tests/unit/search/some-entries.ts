import { searchable, type Entry, type Searchable } from '../../../src/search/query/entry.ts';

/** A theme with two sections, and one with one. */
export const entries: Entry[] = [
  {
    theme: 'model-maturity',
    section: null,
    title: '模型够好了吗',
    themeTitle: '模型够好了吗',
    passages: [{ point: null, kind: 'text', text: '语言模型变好了，视频模型能用。' }],
  },
  {
    theme: 'model-maturity',
    section: 'killer-app',
    title: '下一个 killer app',
    themeTitle: '模型够好了吗',
    passages: [
      { point: null, kind: 'text', text: '贴合用户习惯：' },
      { point: 'fits-habits', kind: 'item', text: '上一代的 killer app 是短视频。' },
      { point: 'next-unknown', kind: 'item', text: '当然，下一代还未知。' },
    ],
  },
  {
    theme: 'model-maturity',
    section: 'scores',
    title: '打分',
    themeTitle: '模型够好了吗',
    passages: [
      { point: null, kind: 'heading', text: '语言' },
      { point: 'language', kind: 'text', text: '语言模型变好了：80~85分。' },
      { point: null, kind: 'text', text: '方向\t分数\n音频\t70~80' },
    ],
  },
  { theme: 'career-paths', section: null, title: '职业', themeTitle: '职业', passages: [] },
  {
    theme: 'career-paths',
    section: 'startup',
    title: '创业',
    themeTitle: '职业',
    passages: [
      { point: 'paid', kind: 'text', text: 'Stack Overflow 上也说：paid by customers，占 70%。' },
    ],
  },
];

export const searchables: Searchable[] = entries.map(searchable);

/** The entry of a section, or of the theme. */
export function entryOf(address: string): Searchable {
  const found = searchables.find(({ theme, section }) => (section ?? theme) === address);
  if (!found) throw new Error(`There is no entry ${address}.`);
  return found;
}

export function addressOf({ theme, section }: { theme: string; section: string | null }): string {
  return section ?? theme;
}
