import { expect, test } from 'vitest';
import { htmlOf } from './markdown.ts';

test('each section has one button for sharing, right after its title, with a name and no text', () => {
  expect(htmlOf('引子。\n\n## 带宽 ^bandwidth\n\n字。\n\n## 显存 ^memory\n\n字。')).toBe(
    '<p>引子。</p>\n' +
      [
        ['bandwidth', '带宽'],
        ['memory', '显存'],
      ]
        .map(
          ([id, title]) =>
            `<section aria-labelledby="${id}"><h2 id="${id}"><a href="${id}/">${title}</a></h2><button class="share-button needs-scripts" type="button" aria-label="分享"></button><p>字。</p></section>`,
        )
        .join('\n'),
  );
});
