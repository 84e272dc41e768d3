import { expect, test } from 'vitest';
import type { Theme } from '../../../../src/notes/theme.ts';
import { cardsOf } from '../../../../src/sharing/card/cards.ts';

const terms = [{ term: '炼丹', id: 'alchemy', also: [], meaning: '一个比方。', mentions: [] }];

test('home, the map, the terms, each theme and each section have a card beside their page', () => {
  expect(
    cardsOf([theme('带宽很难控制。')], terms).map(({ page, path }) => [page, unhashed(path)]),
  ).toEqual([
    ['', 'home-#.png'],
    ['map/', 'map-#.png'],
    ['terms/', 'terms-#.png'],
    ['resources/', 'resources-#.png'],
    ['resources/bandwidth/', 'resources/bandwidth-#.png'],
  ]);
});

test('a card says what it shows', () => {
  expect(cardsOf([theme('带宽很难控制。')], terms).map(({ alt }) => alt)).toEqual([
    expect.stringMatching(/^讲座札记｜共 1 个主题：一场关于/),
    expect.stringMatching(/^全图｜共 1 个主题：整场讲座/),
    expect.stringMatching(/^词表｜共 1 个词：炼丹/),
    '资源瓶颈｜全文，共 1 节：带宽、显存和供电都是瓶颈。',
    '带宽｜资源瓶颈：带宽很难控制。',
  ]);
});

test('a picture keeps its address while it stays the same, and only then', () => {
  const [before, same, changed] = ['很难控制。', '很难控制。', '难以控制。'].map((text) =>
    cardsOf([theme(text)], terms).map(({ path }) => path),
  );
  expect(same).toEqual(before);
  expect(changed?.map((path, at) => path === before?.[at])).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});

function theme(text: string): Theme {
  return {
    id: 'resources',
    title: '资源瓶颈',
    gist: '带宽、显存和供电都是瓶颈。',
    published: new Date('2026-11-23'),
    lead: [],
    sections: [
      { id: 'bandwidth', title: '带宽', blocks: [{ kind: 'paragraph', point: null, text }] },
    ],
  };
}

function unhashed(path: string): string {
  return path.replace(/-[0-9a-f]{8}\.png$/, '-#.png');
}
