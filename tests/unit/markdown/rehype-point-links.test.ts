import { expect, test } from 'vitest';
import { htmlOf } from './markdown.ts';

const link = (id: string) =>
  `<a class="point-link" href="#${id}" aria-label="本条链接"></a>` as const;

test('each point ends in a link to itself, without text', () => {
  expect(htmlOf('光速。 ^light\n\n> 疑问。 ^doubt\n\n1. 一条 ^one')).toBe(
    [
      `<p id="light">光速。${link('light')}</p>`,
      `<blockquote id="doubt">\n<p>疑问。</p>\n${link('doubt')}</blockquote>`,
      `<ol>\n<li id="one">一条${link('one')}</li>\n</ol>`,
    ].join('\n'),
  );
});

test('a table or list that is one point shares a box with its link', () => {
  expect(htmlOf('- 一条\n\n^list\n\n```\n代码\n```\n\n^code')).toBe(
    [
      `<div id="list"><ul>\n<li>一条</li>\n</ul>${link('list')}</div>`,
      `<div id="code"><pre><code>代码\n</code></pre>${link('code')}</div>`,
    ].join('\n'),
  );
});

test('what has no address has no link', () => {
  expect(htmlOf('光速。\n\n- 一条')).toBe('<p>光速。</p>\n<ul>\n<li>一条</li>\n</ul>');
});

test('a section’s title leads to the section’s own page, a deeper one nowhere', () => {
  expect(htmlOf('## **带宽** ^bandwidth\n\n### 光速 ^light')).toBe(
    '<section aria-labelledby="bandwidth"><h2 id="bandwidth"><a href="bandwidth/"><strong>带宽</strong></a></h2><button class="share-button needs-scripts" type="button" aria-label="分享"></button><h3 id="light">光速</h3></section>',
  );
});
