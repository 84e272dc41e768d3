import { expect, test } from 'vitest';
import { bodyOf, frontmatterOf, imported, problemsOf } from './imported.ts';

/** The pages' bodies by their names; none may have anything to mend. */
function bodiesOf(notes: string): Record<string, string> {
  const result = imported(notes);
  expect(problemsOf(result)).toEqual([]);
  return Object.fromEntries(result.pages.map((page) => [page.theme, bodyOf(page)]));
}

const toldOf = (notes: string) =>
  imported(notes).unplaced.map(({ line, message }) => `${line}: ${message}`);

test('raw notes become themes, items and remarks', () => {
  const notes = `茶与水#
泡茶要看水温,绿茶80~85度。 | 突发奇想!冷泡会不会更好?
| 水好茶才好
- 红茶,95度
- 乌龙 {铁观音}
  - 三泡最香
what is next?#
export tea,import water
`;
  expect(bodiesOf(notes)).toEqual({
    'cha-yu-shui': `## 茶与水 ^cha-yu-shui

泡茶要看水温,绿茶80~85度。 ^pao-cha-yao-kan

> 突发奇想!冷泡会不会更好? ^tu-fa-qi-xiang

> 水好茶才好 ^shui-hao-cha-cai

- 红茶,95度 ^hong-cha-95-du
- 乌龙 \\{铁观音\\} ^wu-long-tie-guan
  - 三泡最香 ^san-pao-zui-xiang
`,
    'what-is-next': `## what is next? ^what-is-next

&#101;xport tea,import water ^export-tea-import-water
`,
  });
  expect(imported(notes).pages.map(({ source }) => frontmatterOf(source))).toEqual([
    {
      title: '茶与水',
      gist: '泡茶要看水温,绿茶80~85度。突发奇想!冷泡会不会更好? 水好茶才好；红茶,95度；三泡最香',
      order: 1,
      published: new Date('2026-11-24'),
    },
    {
      title: 'what is next?',
      gist: 'export tea,import water',
      order: 2,
      published: new Date('2026-11-24'),
    },
  ]);
});

test('two hashes begin a section, and C# is a language', () => {
  expect(bodiesOf('茶#\n引子\n水温##\n我写C#\n')).toEqual({
    cha: '引子 ^yin-zi\n\n## 水温 ^shui-wen\n\n我写C# ^wo-xie-c\n',
  });
});

test('an Obsidian note keeps its block ids, callouts, tags and links as text', () => {
  const notes = `---
tags: [茶]
---
前言，见 [[水温#冷泡|别处]] 和 #茶。

# 茶 {一} ^tea

一段。 ^37066d

- 项 ^aBc

> [!note] 提示
> 里面 <b>有</b> {括号}

面积 ^2
`;
  expect(bodiesOf(notes)).toEqual({
    'cha-yi': `## 茶 \\{一\\} ^cha-yi

前言，见 [[水温#冷泡|别处]] 和 #茶。 ^qian-yan-jian-shui

一段。 ^37066d

- 项 \\^aBc ^xiang-abc

> [!note] 提示
> 里面 \\<b\\>有\\</b\\> \\{括号\\} ^note-ti-shi-li

面积 \\^2 ^mian-ji-2
`,
  });
  expect(toldOf(notes)).toEqual([
    '2: The property `tags: [茶]` is left out.',
    '4: The link `[[水温#冷泡|别处]]` leads to another note, and shows as text.',
    '6: The mark `^aBc` in the theme “茶 {一}” cannot be an address, and shows as text.',
    '12: The tag `<b>` shows as text.',
    '12: The tag `</b>` shows as text.',
  ]);
});

test('a Notion page and a Feishu document come with tables, toggles and pictures', () => {
  const notes = `# 泡茶

作者: 小王

## 水温 [出处](https://example.org/a)

| 茶 | 温度 |
| --- | --- |
| 红茶<br>全发酵 | \`95\` {度} |

### **粗体。**后面

![图](Untitled%20abc/img.png)

<details>
<summary>折叠</summary>

见[另一页](Other%20Page%200123456789abcdef0123456789abcdef.md)。

</details>

## 空
`;
  expect(bodiesOf(notes)).toEqual({
    'pao-cha': `作者: 小王 ^zuo-zhe-xiao-wang

## 水温 出处 ^shui-wen-chu-chu

[出处](https://example.org/a) ^chu-chu

| 茶 | 温度 |
| --- | --- |
| 红茶<br />全发酵 | \`95\` \\{度\\} |

^cha-wen-du-hong

### **粗体。**后面 ^cu-ti-hou-mian

!\\[图\\](Untitled%20abc/img.png) ^tu-untitled-20abc-img

\\<details\\>
\\<summary\\>折叠\\</summary\\> ^details-summary-zhe-die

见\\[另一页\\](Other%20Page%200123456789abcdef0123456789abcdef.md)。 ^jian-ling-yi-ye

\\</details\\> ^details

## 空 ^kong

空 ^kong-2
`,
  });
  expect(toldOf(notes)).toEqual([
    '5: The link in the heading stands in a paragraph below it.',
    '13: The picture `![图](Untitled%20abc/img.png)` is not brought along, and shows as text.',
    '15: The tag `<details>` shows as text.',
    '18: The link `[另一页](Other%20Page%200123456789abcdef0123456789abcdef.md)` leads to another note, and shows as text.',
    '20: The tag `</details>` shows as text.',
    '22: The section “空” says nothing yet: its title stands there as text.',
  ]);
});

test('themes of one title get different ones, and headings without words are left out', () => {
  expect(bodiesOf('# 茶\n\n一\n\n#\n\n二\n\n# 茶\n\n##### 深\n\n三\n')).toEqual({
    cha: '## 茶 ^cha\n\n一 ^yi\n\n二 ^er\n',
    'cha-2': '## 深 ^shen\n\n三 ^san\n',
  });
  expect(toldOf('# 茶\n\n一\n\n#\n\n二\n\n# 茶\n\n三\n')).toEqual([
    '5: A heading has no words, and is left out.',
    '9: Another theme is called “茶”: this one is “茶（2）”.',
  ]);
});

test('notes without a heading are one theme, called as their file', () => {
  expect(bodiesOf('只有一句话。')).toEqual({
    'zha-ji': '## 札记 ^zha-ji\n\n只有一句话。 ^zhi-you-yi-ju\n',
  });
  expect(bodiesOf('')).toEqual({});
});

test('what the file’s ending says counts where no heading does', () => {
  const [page] = imported('**绿茶**要*低*温。\n', '笔记/泡茶.md').pages;
  expect([page?.title, bodyOf(page ?? { source: '' })]).toEqual([
    '泡茶',
    '## 泡茶 ^pao-cha\n\n**绿茶**要*低*温。 ^lv-cha-yao-di\n',
  ]);
  expect(bodyOf(imported('茶#\n*低*温\n', '茶.md').pages[0] ?? { source: '' })).toBe(
    '## 茶 ^cha\n\n\\*低\\*温 ^di-wen\n',
  );
});

test('line ends, a byte order mark and indented code come out as everywhere', () => {
  expect(bodiesOf('\uFEFF# 茶\r\n\r\n一\r\n二\r\n\r\n    const a = {};\r\n')).toEqual({
    cha: '## 茶 ^cha\n\n一\n二 ^yi-er\n\n```\nconst a = {};\n```\n',
  });
});
