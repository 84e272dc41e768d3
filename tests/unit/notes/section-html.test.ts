import { expect, test } from 'vitest';
import { sectionHtml } from '../../../src/notes/section-html.ts';
import { htmlOf } from '../markdown/markdown.ts';

const theme = htmlOf(
  '引子。\n\n## 带宽 ^bandwidth\n\n### 光速 ^light\n\n很慢。\n\n## 显存 ^memory\n\n<section>\n\n放不下。\n',
);

test('a section’s HTML is what stands below its title, up to the next section', () => {
  const button =
    '<button class="share-button needs-scripts" type="button" aria-label="分享"></button>';
  expect(sectionHtml(theme, 'bandwidth')).toBe(`${button}<h3 id="light">光速</h3><p>很慢。</p>`);
  expect(sectionHtml(theme, 'memory')).toBe(`${button}<p>放不下。</p>`);
});

test('white space around sections does not matter', () => {
  const html =
    '<section aria-labelledby="a">\n<h2 id="a">甲</h2>\n<p>字。</p>\n</section>\n<p>尾</p>';
  expect(sectionHtml(html, 'a')).toBe('<p>字。</p>');
});

test('a section inside a section belongs to it', () => {
  const html =
    '<section aria-labelledby="a"><h2 id="a">甲</h2><section><p>字。</p></section></section>';
  expect(sectionHtml(html, 'a')).toBe('<section><p>字。</p></section>');
});

test('a section that a theme does not have is an error that names it', () => {
  expect(() => sectionHtml(theme, 'band')).toThrow(
    new Error("The theme's HTML has no section `band`."),
  );
});
