import { expect, test } from 'vitest';
import type { Theme } from '../../../../src/notes/theme.ts';
import { previewsOf, termPreviews } from '../../../../src/reading/preview/previews-of.ts';
import { outlineOf } from '../../markdown/markdown.ts';

const { lead, sections } = outlineOf(`## 供电 ^power

规模足够大的时候，供电可能反而会成为问题。 ^supply

- 说不定需要一座「造电厂」。 ^plant

| 甲 | 乙 |
| --- | --- |
| 丙 | 丁 |

^table
`);
const theme: Theme = {
  id: 'resources',
  title: '资源瓶颈',
  gist: '带宽和供电都是瓶颈。',
  published: new Date('2026-11-23'),
  lead,
  sections,
};

test('a theme is shown by its gist, a section by its title and gist, a point by its own words', () => {
  expect(previewsOf(theme)).toEqual({
    title: '资源瓶颈',
    places: {
      '': ['资源瓶颈', '带宽和供电都是瓶颈。'],
      power: ['供电', '规模足够大的时候，供电可能反而会成为问题。说不定需要一座「造电厂」。'],
      supply: ['供电', '规模足够大的时候，供电可能反而会成为问题。'],
      plant: ['供电', '说不定需要一座「造电厂」。'],
      table: ['供电', '甲；乙；丙；丁'],
    },
  });
});

test('a term is shown by what it means', () => {
  const term = {
    term: '微调',
    id: 'tuning',
    also: [],
    meaning: '后训练的另一个名字。',
    mentions: [],
  };
  expect(termPreviews([term], '词表', '讲座里的说法。')).toEqual({
    title: '词表',
    places: { '': ['词表', '讲座里的说法。'], tuning: ['微调', '后训练的另一个名字。'] },
  });
});
