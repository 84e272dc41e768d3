import { expect, test } from 'vitest';
import { contentProblems } from '../../../src/notes/content-problems.ts';
import { readTerms } from '../../../src/notes/terms/read-terms.ts';
import { contentFile, head, text } from './content-files.ts';

test('right files have no problems', () => {
  expect(contentProblems([contentFile('zh/data.mdx', head, text)])).toEqual([]);
});

test('all problems of all files come at once, by file and line', () => {
  const files = [
    contentFile('zh/power.mdx', head, '## 供电\n\n见[此](#nowhere)。^plant'),
    contentFile('zh/data.mdx', head, text),
    contentFile('zh/bad name.mdx', { ...head, order: 2, title: '别的' }, '字。'),
  ];
  expect(
    contentProblems(files).map(({ file, problems }) => [
      file,
      problems.map(({ line, column, message }) => `${line}:${column}: ${message}`),
    ]),
  ).toEqual([
    [
      'content/zh/bad name.mdx',
      ['1:1: The file’s name `bad name` cannot be an address.', '1:1: The theme has no section.'],
    ],
    [
      'content/zh/power.mdx',
      [
        '2:1: The frontmatter’s `title` is `资源瓶颈`, as in `content/zh/data.mdx`.',
        '4:1: The frontmatter’s `order` is `1`, as in `content/zh/data.mdx`.',
        '7:1: The section “供电” has no address.',
        '9:2: The link `#nowhere` leads nowhere on this site.',
        '9:16: The address `plant` stands right after the text.',
      ],
    ],
  ]);
});

test('terms come last, what is wrong with them among it', () => {
  const terms = readTerms(
    '- { id: agi, term: 光速, meaning: 很慢的东西。 }\n- { id: agi, term: 水冷 }\n',
  );
  const file = contentFile('zh/data.mdx', head, `${text}\n见[此](/terms/#agi)和[彼](/terms/#ag)。`);
  expect(contentProblems([file], '', terms)).toEqual([
    { file: 'content/zh/data.mdx', problems: [expect.objectContaining({ line: 11, column: 19 })] },
    { file: 'content/zh/terms.yaml', problems: [expect.objectContaining({ line: 2, column: 3 })] },
  ]);
});
