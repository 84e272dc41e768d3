import { expect, test } from 'vitest';
import { clashes } from '../../../src/notes/clashes.ts';
import { contentFile, head, text } from './content-files.ts';

const first = contentFile('zh/bandwidth.mdx', head, text);

test('themes with titles and places of their own do not clash', () => {
  const second = contentFile('zh/memory.mdx', { ...head, title: '显存', order: 2 }, text);
  expect(clashes([first, second])).toEqual(new Map());
});

test('the later of two themes with one title and place is told the earlier', () => {
  const second = contentFile('zh/memory.mdx', { ...head, title: '显存', order: 7 }, text);
  const third = contentFile('zh/power.mdx', head, text);
  expect(clashes([first, second, third])).toEqual(
    new Map([
      [
        third,
        [
          {
            line: 2,
            column: 1,
            message: 'The frontmatter’s `title` is `资源瓶颈`, as in `content/zh/bandwidth.mdx`.',
            hint: 'Give each theme a title of its own: in lists and searches it is all that one sees.',
          },
          {
            line: 4,
            column: 1,
            message: 'The frontmatter’s `order` is `1`, as in `content/zh/bandwidth.mdx`.',
            hint: 'Give each theme a place of its own. The next free one is 8.',
          },
        ],
      ],
    ]),
  );
});

test('a theme whose frontmatter is wrong clashes with none', () => {
  const wrong = contentFile('zh/power.mdx', { ...head, gist: '短' }, text);
  expect(clashes([first, wrong])).toEqual(new Map());
});
