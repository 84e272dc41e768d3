import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inlineBlocks } from '../../../src/hosting/inline-blocks.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('each script and style inside of a page is named once, by the hash of its own text', () => {
  const html =
    '<title>数据</title><script>let 数 = "<b>&amp;";</script><style>p{color:red}</style>' +
    '<script type="module">2</script><script type="module">2</script><script src="/a.js"></script>' +
    '<script type="speculationrules">{}</script><script type="application/ld+json">{"a":1}</script>';
  expect(inlineBlocks(html)).toEqual({
    scripts: [hash('let 数 = "<b>&amp;";'), hash('2'), hash('{}')],
    styles: [hash('p{color:red}')],
    first: '<title>数据</title>'.length,
    refused: [],
  });
});

test('a line’s end is hashed as the browser reads it', () => {
  expect(inlineBlocks('<script>1;\r\n2;\r\n</script>').scripts).toEqual([hash('1;\n2;\n')]);
});

test('what only looks like a script is none', () => {
  const html = '<!-- <script>1</script> --><p title="<style>2</style>">光速很慢。</p>';
  expect(inlineBlocks(html)).toEqual({ scripts: [], styles: [], first: html.length, refused: [] });
});

test('attributes that a policy refuses are named', () => {
  const html =
    '<p style="color:red">数</p><img onerror="alert(1)"><a href=" javascript:alert(1)">据</a>';
  expect(inlineBlocks(html).refused).toEqual(['<p style>', '<img onerror>', '<a href>']);
});
