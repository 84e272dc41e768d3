import { expect, test } from 'vitest';
import { backlinksOf } from '../../../src/notes/backlinks.ts';
import { outlineOf } from '../markdown/markdown.ts';

const resources = theme(
  'resources',
  '资源瓶颈',
  `要有[数据](data.mdx#^enough)。

## 从炼丹说起 ^alchemy

数据是药材。很像[填鸭](data.mdx#^force-feeding)，[算法](/data/bounds/)也是。 ^like-alchemy
`,
);
const data = theme(
  'data',
  '数据',
  `## 规模 ^size

够了。 ^enough

- 见[上限](#^upper)，也见[够了](#^enough)。 ^more

## 上限 ^bounds

数据决定[上限](../data/#upper)。 ^upper

> 还是填鸭。 ^force-feeding
`,
);

test('a section knows who links to it or into it, with the sentence and where it stands', () => {
  expect(Object.fromEntries(backlinksOf([resources, data]))).toEqual({
    'data/size': [{ ...from(resources), section: null, point: null, sentence: '要有数据。' }],
    'data/bounds': [
      {
        ...from(resources),
        section: '从炼丹说起',
        point: 'like-alchemy',
        sentence: '很像填鸭，算法也是。',
      },
      { ...from(data), section: '规模', point: 'more', sentence: '见上限，也见够了。' },
    ],
  });
});

test('links to a whole theme, to a term or to another site are nobody’s backlinks', () => {
  const text = '## 一 ^one\n\n[甲](data.mdx)[乙](/terms/#agi)[丙](https://example.org/data/size/)';
  expect(backlinksOf([theme('links', '链接', text), data]).has('data/size')).toBe(false);
});

function theme(id: string, title: string, text: string) {
  return { id, title, outline: outlineOf(text) };
}

function from({ id, title }: { id: string; title: string }) {
  return { theme: id, themeTitle: title };
}
