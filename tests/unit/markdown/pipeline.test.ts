import { expect, test } from 'vitest';
import { htmlOf } from './markdown.ts';

test('a single tilde is a range and never strikes anything out', () => {
  expect(htmlOf('语言80~85分，音频70~80；数据10T~50T就够。')).toBe(
    '<p>语言80~85分，音频70~80；数据10T~50T就够。</p>',
  );
  expect(htmlOf('音频 ~70 到 80~ 分')).toBe('<p>音频 ~70 到 80~ 分</p>');
});

test('two tildes strike out what is between them', () => {
  expect(htmlOf('~~真的~~假的')).toBe('<p><del>真的</del>假的</p>');
});

test('emphasis closes between Chinese punctuation and 汉字', () => {
  expect(htmlOf('**粗体。**后面')).toBe('<p><strong>粗体。</strong>后面</p>');
  expect(htmlOf('前面**“炼丹”**后面')).toBe('<p>前面<strong>“炼丹”</strong>后面</p>');
  expect(htmlOf('前面*（斜体）*后面')).toBe('<p>前面<em>（斜体）</em>后面</p>');
});

test('quotation marks, dashes and dots stay as they are written', () => {
  expect(htmlOf('他说 "copy" -- 就是...')).toBe('<p>他说 "copy" -- 就是...</p>');
});

test('an author’s text becomes sections, points, links and tables', () => {
  const text = `一段引子。

## 带宽 ^bandwidth

带宽很难控制。 ^hard-to-control

- 水冷
  带走热量。 ^cooling
  - 光速。 ^light

> 一个疑问？ ^doubt

| 路径 | 动机 |
| --- | --- |
| 读博 | 表达 |

^paths
`;
  expect(htmlOf(text)).toBe(
    [
      '<p>一段引子。</p>',
      '<section aria-labelledby="bandwidth"><h2 id="bandwidth"><a href="bandwidth/">带宽</a></h2>',
      '<button class="share-button needs-scripts" type="button" aria-label="分享"></button>',
      '<p id="hard-to-control">带宽很难控制。<a class="point-link" href="#hard-to-control" aria-label="本条链接"></a></p>',
      '<ul>\n<li id="cooling">水冷带走热量。\n',
      '<ul>\n<li id="light">光速。<a class="point-link" href="#light" aria-label="本条链接"></a></li>\n</ul>\n',
      '<a class="point-link" href="#cooling" aria-label="本条链接"></a></li>\n</ul>',
      '<blockquote id="doubt">\n<p>一个疑问？</p>\n<a class="point-link" href="#doubt" aria-label="本条链接"></a></blockquote>',
      '<div id="paths"><table>\n<thead>\n<tr>\n<th scope="col">路径</th>\n<th scope="col">动机</th>\n</tr>\n</thead>\n',
      '<tbody>\n<tr>\n<th scope="row">读博</th>\n<td data-column="动机">表达</td>\n</tr>\n</tbody>\n</table>',
      '<a class="point-link" href="#paths" aria-label="本条链接"></a></div></section>',
    ]
      .join('')
      .replace('</p><section', '</p>\n<section'),
  );
});
