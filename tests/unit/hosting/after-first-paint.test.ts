import { expect, test } from 'vitest';
import { afterFirstPaint } from '../../../src/hosting/after-first-paint.ts';
import { inlineBlocks } from '../../../src/hosting/inline-blocks.ts';

const page = (scripts: string) => `<!doctype html><title>x</title><p>text</p>${scripts}`;

test('a script of a page is asked for by a script inside of it, which a policy can vouch for', () => {
  const html = afterFirstPaint(
    page('<script type="module" src="/notes/_astro/page.x.js"></script>'),
  );
  expect(html).not.toContain('src=');
  expect(html).toContain('import("/notes/_astro/page.x.js")');
  expect(inlineBlocks(html).scripts.length).toBe(1);
});

test('scripts inside of a page, and data, stay as they are', () => {
  const html = page(
    '<script type="module">go()</script><script type="application/json">{}</script>',
  );
  expect(afterFirstPaint(html)).toBe(html);
});
