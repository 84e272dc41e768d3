import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtEntries } from '../../../../src/search/pagefind/built-entries.ts';

/** A built site of these pages, by their addresses. */
async function site(pages: Record<string, string>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [address, html] of Object.entries(pages)) {
    await mkdir(path.join(folder, address), { recursive: true });
    await writeFile(path.join(folder, address, 'index.html'), html);
  }
  return builtEntries(folder);
}

function page(title: string, text: string, { lang = 'zh-CN', body = ' data-pagefind-body' } = {}) {
  return `<html lang="${lang}"><body><article${body}><h1>${title}</h1><p>${text}</p></article></body></html>`;
}

const theme = page('资源瓶颈', '带宽很难控制。', { body: '' });

test('themes and their sections are read back from their pages', async () => {
  const whole = { theme: 'resource-bottlenecks', themeTitle: '资源瓶颈' };
  expect(
    await site({
      '.': page('讲座札记', '首页', { body: '' }),
      'resource-bottlenecks': theme,
      'resource-bottlenecks/memory': page('显存', '放不下。'),
      about: page('关于', '别的。', { body: '' }),
    }),
  ).toEqual({
    entries: [
      {
        ...whole,
        section: null,
        title: '资源瓶颈',
        passages: [{ point: null, kind: 'text', text: '带宽很难控制。' }],
      },
      {
        ...whole,
        section: 'memory',
        title: '显存',
        passages: [{ point: null, kind: 'text', text: '放不下。' }],
      },
    ],
    problems: [],
  });
});

test('a section that search does not see is named', async () => {
  const { problems } = await site({
    'resource-bottlenecks': theme,
    'resource-bottlenecks/memory': page('显存', '放不下。'),
    'resource-bottlenecks/data': page('数据', '很多。', { body: '' }),
  });
  expect(problems).toEqual([
    'resource-bottlenecks/data/index.html: Search does not see the page, as nothing in it has `data-pagefind-body`.\n' +
      '  Give its article that attribute.',
  ]);
});

test('sections without a page of their theme are named', async () => {
  const { entries, problems } = await site({ 'lost/memory': page('显存', '放不下。') });
  expect(entries).toEqual([]);
  expect(problems).toEqual([
    'lost/index.html: The theme has no page, though its sections have.\n' +
      '  Build it in `src/pages/[theme]/index.astro`.',
  ]);
});

test('pages in other languages are no part of it', async () => {
  const english = { lang: 'en' };
  expect(
    await site({
      'en/resource-bottlenecks': page('Bottlenecks', 'Bandwidth.', english),
      'resource-bottlenecks': page('Bottlenecks', 'Bandwidth.', english),
    }),
  ).toEqual({ entries: [], problems: [] });
});
