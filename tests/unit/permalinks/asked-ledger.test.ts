import { expect, test } from 'vitest';
import { askedLedger } from '../../../src/permalinks/asked-ledger.ts';
import { entriesOf, placesOf } from './ledgers.ts';

const published = entriesOf(
  ['/data/', '数据'],
  ['/data/size/', '规模'],
  ['/data/size/#enough', '数据够多以后，再多也未必更有帮助。'],
  ['/old/', '电力'],
  ['/old/plant/', '电厂'],
  ['/old/plant/#cost', '大的数据中心说不定要自己造电厂。'],
  ['/old/plant/#far', '电网离数据中心很远。'],
);

const places = placesOf(
  ['/data/', '数据\n规模'],
  ['/data/size/', '规模\n数据够多以后，再多也未必更有帮助。'],
  ['/data/size/#enough', '数据够多之后，再多也未必更有帮助。'],
  ['/power/', '电力\n电厂'],
  ['/power/plant/', '电厂\n大的数据中心说不定要自己造电厂。'],
  ['/power/plant/#cost', '大的数据中心说不定要自己造电厂。'],
);

/** What `npm run permalinks -- …` writes of some addresses. */
function written(command: string, ...addresses: string[]) {
  const ledger = askedLedger(published, places, command.split(' ').filter(Boolean));
  return addresses.map((address) => {
    const { line: _, otherWords: __, ...entry } = ledger.get(address)!;
    return entry;
  });
}

const refusal = (command: string) => () => written(command);

test('without more, new addresses are added and the words of the others brought up to date', () => {
  expect(written('', '/data/size/#enough', '/power/plant/#cost', '/old/')).toEqual([
    { address: '/data/size/#enough', words: '数据够多之后，再多也未必更有帮助。' },
    { address: '/power/plant/#cost', words: '大的数据中心说不定要自己造电厂。' },
    { address: '/old/', words: '电力' },
  ]);
});

test('a theme moves with all that has its name in the new place; the rest is still to be said', () => {
  const four = ['/old/', '/old/plant/', '/old/plant/#cost', '/old/plant/#far'] as const;
  expect(written('moved /old/ /power/', ...four)).toEqual([
    { address: '/old/', words: '电力', movedTo: '/power/' },
    { address: '/old/plant/', words: '电厂', movedTo: '/power/plant/' },
    {
      address: '/old/plant/#cost',
      words: '大的数据中心说不定要自己造电厂。',
      movedTo: '/power/plant/#cost',
    },
    { address: '/old/plant/#far', words: '电网离数据中心很远。' },
  ]);
});

test('addresses may be given as on the theme’s page, and without the outer slashes', () => {
  expect(written('moved old/#cost power/#cost', '/old/plant/#cost')).toEqual([
    {
      address: '/old/plant/#cost',
      words: '大的数据中心说不定要自己造电厂。',
      movedTo: '/power/plant/#cost',
    },
  ]);
});

test('a deletion takes all below with it, and may say why and where to look', () => {
  expect(written('deleted /old/plant/ /power/ 写错了。', '/old/plant/', '/old/plant/#far')).toEqual(
    [
      { address: '/old/plant/', words: '电厂', deleted: true, because: '写错了。', see: '/power/' },
      {
        address: '/old/plant/#far',
        words: '电网离数据中心很远。',
        deleted: true,
        because: undefined,
        see: '/power/',
      },
    ],
  );
});

test('what cannot be is refused in a sentence', () => {
  expect(refusal('moved /old/ /powr/')).toThrow(
    '`/powr/` is nowhere in the content. The nearest one is `/power/`.',
  );
  expect(refusal('moved /ol/ /power/')).toThrow(
    '`/ol/` was never published. The nearest address is `/old/`.',
  );
  expect(refusal('moved /data/size/#enough /power/')).toThrow(
    '`/data/size/#enough` still stands in the content.\n  Take it out there first: content/zh/data.mdx:3:1',
  );
  expect(refusal('moved /old/ /old/')).toThrow(
    '`/old/` cannot move to `/old/`: that one has moved to `/old/`.',
  );
  expect(refusal('deleted /old/ /nowhere/')).toThrow('`/nowhere/` is nowhere in the content.');
  expect(refusal('kept /old/')).toThrow('`/old/` is nowhere in the content.');
  expect(refusal('removed /old/')).toThrow('`removed /old/` means nothing here. Write one of:');
});

test('a move in a circle is refused', () => {
  const ledger = entriesOf(['/a/', '甲'], ['/b/', '乙', '/a/']);
  expect(() => askedLedger(ledger, places, ['moved', '/a/', '/b/'])).toThrow(
    '`/a/` cannot move to `/b/`: that one has moved to `/a/`.',
  );
});
