import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAddresses } from '../../../src/authoring/add-addresses.ts';
import { outlineOf } from '../../../src/authoring/parse-theme.ts';

/** The text with addresses; nothing may be left without. */
function addressed(text: string, taken: string[] = []): string {
  const { text: written, left } = addAddresses(text, new Set(taken));
  expect(left).toEqual([]);
  return written;
}

test('a section, a paragraph, an item, a remark and a table each get a short address', () => {
  const text = `---
title: 资源瓶颈
order: 1
---

一段引子。

## 带宽资源很难控制

光速其实挺慢的，跑一米要3ns。

- 水冷
  带走热量。
- AGI 还很远

  这一段还是上一条。

  1. models are good enough

> 第一段。
>
> 第二段。

| 路径 | 动机 |
| --- | --- |
| 读博 | 表达 |

### 更深的一节 ###

设问
----

完。
`;
  expect(addressed(text)).toBe(`---
title: 资源瓶颈
order: 1
---

一段引子。 ^yi-duan-yin-zi

## 带宽资源很难控制 ^dai-kuan-zi-yuan

光速其实挺慢的，跑一米要3ns。 ^guang-su-qi-shi

- 水冷
  带走热量。 ^shui-leng-dai-zou
- AGI 还很远 ^agi-hai-hen-yuan

  这一段还是上一条。

  1. models are good enough ^models-are-good-enough

> 第一段。
>
> 第二段。 ^di-yi-duan-di

| 路径 | 动机 |
| --- | --- |
| 读博 | 表达 |

^lu-jing-dong-ji

### 更深的一节 ^geng-shen-de-yi ###

设问 ^she-wen
----

完。 ^wan
`);
});

test('what has an address keeps it, and what is whole by itself gets none', () => {
  const text = `<ScoreRanges caption="分" rows={[{ name: '语言', from: 80, to: 85 }]} />

![图](a.png)

## 语言 ^language

80~85分。 ^language-score

- 水冷。

  ^cooling

\`\`\`
代码
\`\`\`

<b>粗</b>

{1 + 1}

- ![图](a.png)
- [ ] 待办 ^to-do

> - 一
>
> 二 ^remark
`;
  expect(addAddresses(text)).toEqual({ text, added: [], left: [] });
});

test('line ends, a byte order mark, and spaces at the end of lines stay as they are', () => {
  expect(addressed('\uFEFF---\r\ntitle: 字\r\n---\r\n\r\n## 一  \r\n\r\n二\t \r\n三  \r\n')).toBe(
    '\uFEFF---\r\ntitle: 字\r\n---\r\n\r\n## 一 ^yi  \r\n\r\n二\t \r\n三 ^er-san  \r\n',
  );
  expect(addressed('| 一 |\r\n| - |\r\n| 二 | \r\n## 三')).toBe(
    '| 一 |\r\n| - |\r\n| 二 | \r\n\r\n^yi-er\r\n## 三 ^san',
  );
});

test('a mark lies where the parser finds it: after markup, links, entities, breaks, escapes', () => {
  for (const end of [
    '**粗。**',
    '`3ns`',
    '[链](https://a.example/)',
    '&amp;',
    '\\*',
    'a\\',
    '<b>粗</b>',
    '{1}',
    '<https:',
    'www.example.org',
    '“引”',
  ]) {
    if (end === '<https:') continue;
    const text = `字${end}`;
    expect(addressed(text)).toBe(`${text} ^${addAddresses(text).added[0]?.name}`);
  }
});

test('a name is used once in a theme, also after its point is gone', () => {
  expect(addressed('## 带宽\n\n带宽。\n\n带宽\n', ['dai-kuan', 'dai-kuan-3'])).toBe(
    '## 带宽 ^dai-kuan-2\n\n带宽。 ^dai-kuan-4\n\n带宽 ^dai-kuan-5\n',
  );
});

test('a text without words is named by what it is, and no name has a meaning of its own in links', () => {
  expect(addressed('## 🍜\n\n……\n\nS\n\n第3到14 7q')).toBe(
    '## 🍜 ^section\n\n…… ^point\n\nS ^s-2\n\n第3到14 7q ^di-3-dao-14',
  );
});

test('each new address is told with its line in the new text', () => {
  expect(addAddresses('## 一\n\n| 二 |\n| - |\n\n三\n').added).toEqual([
    { name: 'yi', line: 1 },
    { name: 'er', line: 6 },
    { name: 'san', line: 8 },
  ]);
});

const blocks = fc.constantFrom(
  '## 带宽',
  '### 更深 ##',
  '设问\n---',
  '字。',
  '**粗。**',
  '字 ^old',
  '行一\n行二',
  '行一  \n行二',
  '行一\\\n行二',
  '- 一\n- 二',
  '- 一\n\n- 二',
  '- 一\n  - 二\n    三',
  '1. 一\n\n   段\n2. 二',
  '- [ ] 待办',
  '> 引\n续',
  '> 引\n>\n> - 项',
  '- > 引',
  '> ## 题',
  '| 一 | 二 |\n| - | - |\n| 三 | 四 |',
  '```\n码 ^x\n```',
  '- 项\n\n  ```\n  码\n  ```',
  '<Figure />',
  '<Box>\n\n字\n\n- 项\n\n</Box>',
  '{/* 注 */}',
  '[ref]: https://example.org/',
  '字[ref]',
  '注[^1]',
  '[^1]: 注',
  '* * *',
  '![图](a.png)',
  '字 \\^x',
  '中 ^mid 间',
  'me@example.org',
  '字 me@example.org 字',
);
const ends = fc.constantFrom('', ' ', '  ', '\t');

test('of any text nothing is lost or changed, its marks aside, and a second time adds nothing', () => {
  const texts = fc.tuple(
    fc.array(fc.tuple(blocks, ends, fc.constantFrom('\n', '\n\n', '\n\n\n')), { maxLength: 8 }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('', '\uFEFF', '---\ntitle: 题\n---\n\n', '\uFEFF---\ntitle: 题\n---\n'),
  );
  fc.assert(
    fc.property(texts, ([parts, newline, head]) => {
      const text = (head + parts.flat().join('')).replaceAll('\n', newline);
      let before;
      try {
        before = outlineOf(text);
      } catch {
        return;
      }
      const { text: written, added, left } = addAddresses(text);
      let rest = written;
      for (const { name } of added)
        rest = rest.replace(new RegExp(`(?:(?:\r\n|\r|\n){2}| )\\^${name}(?![a-z0-9-])`), '');
      expect(rest.replace(/[\r\n]/g, '')).toBe(text.replace(/[\r\n]/g, ''));
      const after = outlineOf(written);
      const bare = ({ lead, sections }: typeof before) =>
        [lead, ...sections.map(({ title, blocks: inside }) => [title, inside])]
          .flat(2)
          .map((each) => (typeof each === 'string' ? each : [each.kind, each.text]));
      expect(bare(after)).toEqual(bare(before));
      expect(addAddresses(written)).toEqual({
        text: written,
        added: [],
        left: left.map((each) => ({ ...each, line: expect.any(Number) })),
      });
    }),
    { numRuns: 50 },
  );
});
