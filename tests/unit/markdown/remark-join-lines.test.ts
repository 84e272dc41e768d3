import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlOf, outlineOf, problemsOf } from './markdown.ts';

test('lines broken inside Chinese join without a space', () => {
  expect(htmlOf('带宽是很难\n控制的资源，\n不容易。')).toBe(
    '<p>带宽是很难控制的资源，不容易。</p>',
  );
});

test('lines broken between Latin words join with one space', () => {
  expect(htmlOf('a killer\n  app')).toBe('<p>a killer app</p>');
});

test('a line broken between 汉字 and a Latin word joins without a space', () => {
  expect(htmlOf('自从\nChatGPT\n以后')).toBe('<p>自从ChatGPT以后</p>');
});

test('markup around a broken line does not change how it joins', () => {
  expect(htmlOf('**大模型**\n更好')).toBe('<p><strong>大模型</strong>更好</p>');
  expect(htmlOf('下一个 *killer*\n**app**')).toBe(
    '<p>下一个 <em>killer</em> <strong>app</strong></p>',
  );
  expect(htmlOf('搜索`code`\nword')).toBe('<p>搜索<code>code</code> word</p>');
});

test('a mark on a line of its own keeps the space that it needs', () => {
  expect(problemsOf('水冷带走热量。\n^cooling')).toEqual([]);
});

test('a break that the author asks for stays a break', () => {
  expect(htmlOf('第一行\\\n第二行')).toBe('<p>第一行<br>\n第二行</p>');
});

test('Windows line ends join like others', () => {
  expect(htmlOf('第一\r\n第二\r\n')).toBe('<p>第一第二</p>');
  expect(htmlOf('killer\r\napp\r\n')).toBe('<p>killer app</p>');
});

test('lines in code stay lines', () => {
  expect(htmlOf('```\n第一\n第二\n```')).toBe('<pre><code>第一\n第二\n</code></pre>');
});

test('breaking Chinese into lines anywhere never changes what it says', () => {
  const lines = fc.array(fc.stringMatching(/^[带宽显存算力供电，。；“”]{1,8}$/), { minLength: 1 });
  fc.assert(
    fc.property(lines, (parts) => {
      const texts = outlineOf(parts.join('\n')).lead.map(({ text }) => text);
      expect(texts).toEqual([parts.join('')]);
    }),
  );
});
