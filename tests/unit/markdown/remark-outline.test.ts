import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOf, problemsOf } from './markdown.ts';

test('what stands before the first section is the lead, the rest is in sections', () => {
  expect(
    outlineOf('引子。\n\n## 带宽 ^bandwidth\n\n很难。 ^hard\n\n### 光速 ^light\n\n## 显存\n\n字。'),
  ).toEqual({
    lead: [{ kind: 'paragraph', point: null, text: '引子。' }],
    sections: [
      {
        id: 'bandwidth',
        title: '带宽',
        blocks: [
          { kind: 'paragraph', point: 'hard', text: '很难。' },
          { kind: 'heading', point: 'light', text: '光速' },
        ],
      },
      { id: '', title: '显存', blocks: [{ kind: 'paragraph', point: null, text: '字。' }] },
    ],
    addresses: [
      { id: 'bandwidth', section: 'bandwidth' },
      { id: 'hard', section: 'bandwidth' },
      { id: 'light', section: 'bandwidth' },
    ],
    links: [],
    problems: [
      {
        line: 9,
        column: 1,
        message: 'The section “显存” has no address.',
        hint: 'End its heading with one, such as `## 显存 ^xian-cun`. It is permanent once published.',
      },
    ],
  });
});

test('every address is listed with its section, those of lists and remarks too', () => {
  const text = '> 疑问。 ^doubt\n\n## 带宽 ^bandwidth\n\n- 光速 ^light\n- 水冷 ^cooling\n\n^limits';
  expect(outlineOf(text).addresses).toEqual([
    { id: 'doubt', section: null },
    { id: 'bandwidth', section: 'bandwidth' },
    { id: 'limits', section: 'bandwidth' },
    { id: 'light', section: 'bandwidth' },
    { id: 'cooling', section: 'bandwidth' },
  ]);
});

test('all problems of a text come at once, in the order of lines', () => {
  const text = `# 标题

## 带宽

光速。^light

#### 太深 ^Deep

水冷。 ^light

## 空 ^empty
`;
  expect(problemsOf(text).map(({ line, column, message }) => [line, column, message])).toEqual([
    [1, 1, 'The heading `# 标题` is a second title of the page.'],
    [3, 1, 'The section “带宽” has no address.'],
    [5, 4, 'The address `light` stands right after the text.'],
    [7, 1, 'The heading “太深” is of depth 4, right below one of depth 2.'],
    [7, 9, 'The address `Deep` has characters other than a-z, 0-9 and single hyphens.'],
    [9, 5, 'The address `light` is used twice; it stands in line 5 too.'],
    [11, 1, 'The section “空” says nothing.'],
  ]);
});

test('a well-written theme of any size gives back its sections, points and words', () => {
  const words = fc.stringMatching(/^[带宽显存算力供电数据]{1,12}$/);
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}(-[a-z0-9]{1,3}){0,2}$/), {
    minLength: 40,
    maxLength: 40,
  });
  const kinds = fc.constantFrom('paragraph', 'item', 'remark');
  const theme = fc.array(fc.array(fc.tuple(kinds, words), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  });
  const prefix: Record<string, string> = { paragraph: '', item: '- ', remark: '> ' };

  fc.assert(
    fc.property(theme, names, (drawn, pool) => {
      const free = [...pool];
      const sections = drawn.map((blocks, at) => ({
        id: free.pop() as string,
        title: `第${at + 1}节`,
        blocks: blocks.map(([kind, text]) => ({ kind, point: free.pop() as string, text })),
      }));
      const text = sections
        .flatMap(({ id, title, blocks }) => [
          `## ${title} ^${id}`,
          ...blocks.map(({ kind, point, text }) => `${prefix[kind]}${text} ^${point}`),
        ])
        .join('\n\n');
      const addresses = sections.flatMap(({ id, blocks }) =>
        [id, ...blocks.map(({ point }) => point)].map((each) => ({ id: each, section: id })),
      );
      expect(outlineOf(text)).toEqual({ lead: [], sections, addresses, links: [], problems: [] });
    }),
  );
});
