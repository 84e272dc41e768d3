import { expect, test } from 'vitest';
import { mentionsOf } from '../../../../src/notes/terms/mentions-of.ts';
import { outlineOf } from '../../markdown/markdown.ts';

const { lead, sections } = outlineOf(`先说数据。药材另说。

## 炼丹 ^alchemy

数据是「药材」。算法是丹方，数据也是。 ^like

- 大数据。

| 路 | research value |
| --- | --- |
| 数据 | MAGIC |
`);
const theme = { id: 'resources', title: '资源', gist: '', published: new Date(0), lead, sections };

function saidBy(term: string, ...also: string[]) {
  const mentions = mentionsOf({ term, also, id: 'x', meaning: '' }, [theme]);
  return mentions.map(({ section, point, sentence }) => [section, point, sentence]);
}

test('each sentence that says a term is there once, with its point or else its section', () => {
  expect(saidBy('数据')).toEqual([
    [null, null, '先说数据。'],
    ['炼丹', 'like', '数据是「药材」。'],
    ['炼丹', 'like', '算法是丹方，数据也是。'],
    ['炼丹', 'alchemy', '大数据。'],
  ]);
});

test('other words count as well, and headings do not', () => {
  expect(saidBy('炼丹', '丹方')).toEqual([['炼丹', 'like', '算法是丹方，数据也是。']]);
});

test('a table’s cell counts only where no sentence says the term', () => {
  expect(saidBy('Research Value')).toEqual([['炼丹', 'alchemy', 'research value']]);
});

test('Latin words are found whole, in any case', () => {
  expect(['agi', 'mag', 'gic'].flatMap((word) => saidBy(word))).toEqual([]);
  expect(saidBy('magic')).toEqual([['炼丹', 'alchemy', 'MAGIC']]);
});
