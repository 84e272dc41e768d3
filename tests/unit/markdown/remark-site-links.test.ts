import { expect, test } from 'vitest';
import { htmlOf } from './markdown.ts';

test('a link within the site leads there from any page, below the site’s base path', () => {
  const written = [
    'motivation.mdx#^desire',
    './motivation.mdx',
    '#^enough',
    '#enough',
    '../motivation/#desire',
    '/motivation/desire-and-fear/#desire',
    'size/',
  ];
  expect(written.map(hrefOf)).toEqual([
    '/kb/motivation/#desire',
    '/kb/motivation/',
    '/kb/data/#enough',
    '/kb/data/#enough',
    '/kb/motivation/#desire',
    '/kb/motivation/desire-and-fear/#desire',
    '/kb/data/size/',
  ]);
});

test('links to other sites stay, and files and searches of this one lose nothing', () => {
  const written = ['https://example.org/#a', 'mailto:a@example.org', '/rss.xml', '/?q=GPU'];
  expect(written.map(hrefOf)).toEqual([
    'https://example.org/#a',
    'mailto:a@example.org',
    '/kb/rss.xml',
    '/kb/?q=GPU',
  ]);
});

test('something can be shown of a theme, section or point, and of nothing else', () => {
  expect(
    htmlOf('[欲望](motivation.mdx)、[首页](/)、[订阅](/rss.xml)、[别处](//example.org/a/)'),
  ).toBe(
    '<p><a href="/kb/motivation/" data-preview="">欲望</a>、<a href="/kb/">首页</a>、<a href="/kb/rss.xml">订阅</a>、<a href="//example.org/a/">别处</a></p>',
  );
});

test('links by reference are rewritten too', () => {
  expect(
    htmlOf('[欲望][d]和[别处][o]\n\n[d]: motivation.mdx#^desire\n[o]: https://example.org/'),
  ).toBe(
    '<p><a href="/kb/motivation/#desire" data-preview="">欲望</a>和<a href="https://example.org/">别处</a></p>',
  );
});

function hrefOf(written: string): string | undefined {
  return /href="([^"]*)"/.exec(htmlOf(`见[此](${written})。`))?.[1];
}
