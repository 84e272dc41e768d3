import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readTerms } from '../../../../src/notes/terms/read-terms.ts';

/** What is said of a file, without the hints. */
function saidOf(source: string) {
  return readTerms(source).problems.map(
    ({ line, column, message }) => `${line}:${column}: ${message}`,
  );
}

test('a term is its word, address and meaning, with other words if there are some', () => {
  const source = `# 词表
- term: 炼丹
  id: alchemy
  also: [药材, 丹方]
  meaning: 对训练模型的比方。
- { term: 微调, id: fine-tuning, meaning: 后训练的另一个名字。 }
`;
  expect(readTerms(source)).toEqual({
    terms: [
      {
        term: '炼丹',
        id: 'alchemy',
        also: ['药材', '丹方'],
        meaning: '对训练模型的比方。',
        place: { line: 3, column: 3 },
        words: [
          { word: '炼丹', line: 2, column: 3 },
          { word: '药材', line: 4, column: 10 },
          { word: '丹方', line: 4, column: 14 },
        ],
      },
      {
        term: '微调',
        id: 'fine-tuning',
        also: [],
        meaning: '后训练的另一个名字。',
        place: { line: 6, column: 15 },
        words: [{ word: '微调', line: 6, column: 5 }],
      },
    ],
    problems: [],
  });
});

test('an empty file holds no terms', () => {
  expect(readTerms('# 还没有\n')).toEqual({ terms: [], problems: [] });
});

test('a key that is unknown, missing or empty is named in its line', () => {
  expect(saidOf('- term: 微调\n  idd: fine-tuning\n  meaning:\n')).toEqual([
    '1:3: The term has no `id`.',
    '3:3: The term’s `meaning` is empty.',
    '2:3: A term has no key `idd`.',
  ]);
});

test('values that are no text, and addresses that are none, are shown', () => {
  expect(
    saidOf('- term: 2026\n  id: Fine Tuning\n  meaning: 太短\n  also: [药材, 70]\n- 微调\n'),
  ).toEqual([
    '1:3: The term’s `term` is `2026`, which is no text; put it in quotes.',
    '2:3: The term’s `id` is `Fine Tuning`.',
    '3:3: The term’s `meaning` is `太短`, which is too short.',
    '4:14: The term’s `also` is `70`, which is no text; put it in quotes.',
    '5:3: This is not a term.',
  ]);
});

test('what is no list, or no YAML, is told with how a term is written', () => {
  expect(saidOf('term: 微调\n')).toEqual(['1:1: This is not a term.']);
  expect(saidOf('- term: [微调\n')).toEqual([
    '2:1: This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
  ]);
});

test('our own file has nothing to mend', async () => {
  const file = path.resolve(import.meta.dirname, '../../../../content/zh/terms.yaml');
  const { terms, problems } = readTerms(await readFile(file, 'utf8'));
  expect([terms.length > 15, problems]).toEqual([true, []]);
});
