import { expect, test } from 'vitest';
import { brokenLinks, placesIn } from '../../../src/notes/broken-links.ts';
import { movesIn } from '../../../src/permalinks/moves-in.ts';
import { entriesOf } from '../permalinks/ledgers.ts';
import { contentFile, head } from './content-files.ts';

const maturity = contentFile(
  'zh/model-maturity.mdx',
  head,
  '引子。 ^lead\n\n## 语言 ^language\n\n- 不错。 ^language-score\n\n^scores\n',
);

const moves = entriesOf(
  ['/old/', '旧的', '/model-maturity/'],
  ['/old/talk/#score', '还不错。', '/model-maturity/language/#language-score'],
);

/** What is said of links in a theme `/data/` that has a section `size` with a point `enough`. */
function saidOf(...links: string[]) {
  const text = `## 规模 ^size\n\n够了。 ^enough\n\n${links.map((href) => `见[此](${href})`).join('\n\n')}`;
  const file = contentFile('zh/data.mdx', head, text);
  return brokenLinks(file, placesIn([file, maturity], []), movesIn(moves)).map(
    ({ line, column, message, hint }) => `${line}:${column}: ${message} ${hint}`,
  );
}

test('every page, section, point and term is a place', () => {
  expect([...placesIn([maturity], [{ id: 'agi' }])]).toEqual([
    '/',
    '/model-maturity/',
    '/model-maturity/#lead',
    '/model-maturity/#language',
    '/model-maturity/#scores',
    '/model-maturity/#language-score',
    '/model-maturity/language/',
    '/model-maturity/language/#language',
    '/model-maturity/language/#scores',
    '/model-maturity/language/#language-score',
    '/terms/',
    '/terms/#agi',
  ]);
});

test('links that lead somewhere are right: in the page, to a page, to a point, to other sites', () => {
  expect(
    saidOf(
      '#enough',
      '/',
      '../model-maturity/',
      '../model-maturity/#language-score',
      '/model-maturity/language/',
      'size/#enough',
      '#^enough',
      'model-maturity.mdx',
      './model-maturity.mdx#^language',
      '/rss.xml',
      'https://example.org/nowhere/',
      'mailto:a@example.org',
    ),
  ).toEqual([]);
});

test('a broken link names the nearest address, as the author would write it', () => {
  expect(
    saidOf('#enoug', '/model-maturty/', '../model-maturity/#nope', '../model-maturity'),
  ).toEqual([
    '11:2: The link `#enoug` leads nowhere on this site. The nearest address is `#enough`.',
    '13:2: The link `/model-maturty/` leads nowhere on this site. The nearest address is `/model-maturity/`.',
    '15:2: The link `../model-maturity/#nope` leads nowhere on this site. The nearest address is `../model-maturity/#lead`.',
    '17:2: The link `../model-maturity` leads nowhere on this site. The nearest address is `../model-maturity/`.',
  ]);
});

test('a file, or a mark in one, is answered by files and marks', () => {
  expect(saidOf('#^enoug', 'model-maturty.mdx', 'model-maturity.mdx#^languag')).toEqual([
    '11:2: The link `#^enoug` leads nowhere on this site. The nearest address is `#^enough`.',
    '13:2: The link `model-maturty.mdx` leads nowhere on this site. The nearest address is `model-maturity.mdx`.',
    '15:2: The link `model-maturity.mdx#^languag` leads nowhere on this site. The nearest address is `model-maturity.mdx#^language`.',
  ]);
});

test('links by reference are told of once, where their address is written', () => {
  const file = contentFile(
    'zh/data.mdx',
    head,
    '## 规模 ^size\n\n见[此][a]和[彼][a]。\n\n[a]: #enoug\n',
  );
  expect(
    brokenLinks(file, placesIn([file], []), () => undefined).map(({ line, column }) => [
      line,
      column,
    ]),
  ).toEqual([[11, 1]]);
});

test('a Chinese or broken address is no trouble', () => {
  expect(saidOf('#语言', '/%E0%A4%A/')).toEqual([
    '11:2: The link `#语言` leads nowhere on this site. The nearest address is `#size`.',
    '13:2: The link `/%E0%A4%A/` leads nowhere on this site. The nearest address is `/data/`.',
  ]);
});

test('a link to what has moved is told where it is now, written as the link was', () => {
  const told = saidOf('/old/', '../old/#score', 'old.mdx#^score').map(
    (each) => each.split('. ')[1],
  );
  expect(told).toEqual([
    'It has moved to `/model-maturity/`.',
    'It has moved to `../model-maturity/language/#language-score`.',
    'It has moved to `model-maturity.mdx#^language-score`.',
  ]);
});
