import { expect, test } from 'vitest';
import { readPage } from '../../../../src/search/pagefind/read-page.ts';

function blocks(article: string) {
  return readPage(
    `<html lang="zh-CN"><body><main><article data-pagefind-body>${article}</article></main></body></html>`,
  ).blocks;
}

test('a page has a language, a title, and says whether search may see it', () => {
  const page = readPage(
    '<!doctype html><html lang="zh-CN"><body><nav>导航</nav><article data-pagefind-body><h1>显 存</h1><p>放不下。</p></article></body></html>',
  );
  expect(page).toEqual({
    language: 'zh-CN',
    searched: true,
    title: '显 存',
    blocks: [{ point: null, kind: 'paragraph', text: '放不下。' }],
  });
  expect(readPage('<article><h1>显存</h1></article>').searched).toBe(false);
  expect(readPage('<p>无文章</p>')).toEqual({
    language: '',
    searched: false,
    title: '',
    blocks: [],
  });
});

test('no sentence crosses a block, and inline markup cuts none', () => {
  expect(
    blocks('<p>上一代的<b>「killer app」</b>是<a href="/">短视频</a>。</p><p>当然</p>'),
  ).toEqual([
    { point: null, kind: 'paragraph', text: '上一代的「killer app」是短视频。' },
    { point: null, kind: 'paragraph', text: '当然' },
  ]);
});

test('what stands inside an element with an id belongs to that point', () => {
  expect(blocks('<ul><li id="fits"><p>贴合习惯</p><p>容易形成</p></li><li>别的</li></ul>')).toEqual(
    [
      { point: 'fits', kind: 'item', text: '贴合习惯' },
      { point: 'fits', kind: 'item', text: '容易形成' },
      { point: null, kind: 'item', text: '别的' },
    ],
  );
});

test('the text of an item goes on after the list inside it', () => {
  expect(blocks('<ul><li id="a">前<ul><li id="b">内</li></ul>后</li></ul>')).toEqual([
    { point: 'a', kind: 'item', text: '前' },
    { point: 'b', kind: 'item', text: '内' },
    { point: 'a', kind: 'item', text: '后' },
  ]);
});

test('headings, cells, remarks and code are told apart', () => {
  expect(
    blocks(
      '<h2 id="x">其实</h2><table><tr><th>方向</th><td>音频</td></tr></table><blockquote><p>要狠</p></blockquote><pre>a b</pre>',
    ).map(({ kind, text }) => `${kind} ${text}`),
  ).toEqual(['heading 其实', 'cell 方向', 'cell 音频', 'remark 要狠', 'code a b']);
});

test('what search shall not see is left out: ignored elements, scripts, styles', () => {
  expect(
    blocks('<p>看<span data-pagefind-ignore>复制</span>见</p><script>1</script><style>a{}</style>'),
  ).toEqual([{ point: null, kind: 'paragraph', text: '看见' }]);
});

test('a line break is white space, and white space is one space', () => {
  expect(blocks('<p>一<br>二\n   三</p>')[0]?.text).toBe('一 二 三');
});
