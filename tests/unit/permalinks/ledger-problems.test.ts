import { expect, test } from 'vitest';
import { ledgerProblems } from '../../../src/permalinks/ledger-problems.ts';
import { entriesOf, placesOf } from './ledgers.ts';

const published = entriesOf(
  ['/data/', '数据'],
  ['/data/size/', '规模'],
  ['/data/size/#enough', '数据够多以后，再多也未必更有帮助。'],
  ['/data/size/#sources', '来源越来越杂，用之前要先挑一遍。'],
  ['/data/power/', '电力'],
  ['/data/power/#plant', '大的数据中心说不定要自己造电厂。'],
);

/** The content as it was published; a text of `null` takes a place out. */
function content(changes: Record<string, string | null> = {}) {
  const texts: Record<string, string | null> = {
    '/data/': '数据\n规模\n电力',
    '/data/size/': '规模\n数据够多以后，再多也未必更有帮助。\n来源越来越杂，用之前要先挑一遍。',
    '/data/size/#enough': '数据够多以后，再多也未必更有帮助。',
    '/data/size/#sources': '来源越来越杂，用之前要先挑一遍。',
    '/data/power/': '电力\n大的数据中心说不定要自己造电厂。',
    '/data/power/#plant': '大的数据中心说不定要自己造电厂。',
    ...changes,
  };
  return placesOf(
    ...Object.entries(texts).flatMap(([address, text]) =>
      text === null ? [] : [[address, text] as const],
    ),
  );
}

function told(changes: Record<string, string | null>, ledger = published) {
  return ledgerProblems(ledger, content(changes)).map(
    ({ file, line, column, message, hint }) => `${file}:${line}:${column}: ${message}\n${hint}`,
  );
}

test('what is as it was has no problems', () => {
  expect(told({})).toEqual([]);
});

test('an edit of the wording is no problem', () => {
  for (const edited of [
    '数据够多之后，再多未必有更大帮助。',
    '数据一旦足够多，再多也未必更有帮助。',
    '有人说，数据够多以后，再多也未必更有帮助，除非换一种算法。',
    '数据够多以后。',
  ]) {
    expect(told({ '/data/size/#enough': edited })).toEqual([]);
  }
});

test('another title for the same points is no problem, nor other points below the same title', () => {
  const points = '数据够多以后，再多也未必更有帮助。\n来源越来越杂，用之前要先挑一遍。';
  expect(told({ '/data/size/': `要多少才够\n${points}` })).toEqual([]);
  expect(told({ '/data/size/': '规模\n十万张卡也许就是一个城市的用电量。' })).toEqual([]);
});

test('a point that is gone is told with the ledger’s line, and with where its words seem to be', () => {
  expect(told({ '/data/size/#sources': null })).toEqual([
    'content/permalinks.json:7:1: The published address `/data/size/#sources` (“来源越来越杂，用之前要先挑一遍。”) is gone.\n' +
      'Bring it back. If its words are elsewhere, run `npm run permalinks -- moved /data/size/#sources /where/they/are/`; if they are nowhere, `npm run permalinks -- deleted /data/size/#sources`.',
  ]);
  expect(
    told({
      '/data/size/#sources': null,
      '/data/power/#many-sources': '来源越来越杂，使用之前要先挑选一遍。',
    }),
  ).toEqual([
    'content/permalinks.json:7:1: The published address `/data/size/#sources` (“来源越来越杂，用之前要先挑一遍。”) is gone.\n' +
      'Its words seem to be at `/data/power/#many-sources` now: if so, run `npm run permalinks -- moved /data/size/#sources /data/power/#many-sources`. If they are nowhere, run `npm run permalinks -- deleted /data/size/#sources`.',
  ]);
});

test('what is gone with its page is told once', () => {
  expect(
    told({ '/data/size/': null, '/data/size/#enough': null, '/data/size/#sources': null }),
  ).toEqual([
    expect.stringMatching(
      /^content\/permalinks\.json:5:1: The published address `\/data\/size\/` \(“规模”\) is gone, and with it 2 more below it\.\n/,
    ),
  ]);
});

test('a point in another section of its theme needs only be noted', () => {
  expect(
    told({
      '/data/size/#sources': null,
      '/data/power/#sources': '来源越来越杂，用之前要先挑一遍。',
    }),
  ).toEqual([
    'content/permalinks.json:7:1: The published address `/data/size/#sources` is at `/data/power/#sources` now.\n' +
      'Run `npm run permalinks`, which notes that.',
  ]);
});

test('two points that have swapped their names are told where they stand, each with the other', () => {
  expect(
    told({
      '/data/size/#enough': '来源越来越杂，用之前要先挑一遍。',
      '/data/size/#sources': '数据够多以后，再多也未必更有帮助。',
    }),
  ).toEqual([
    'content/zh/data.mdx:3:1: The published address `/data/size/#enough` said “数据够多以后，再多也未必更有帮助。”, and now stands on the words of `/data/size/#sources`, “来源越来越杂，用之前要先挑一遍。”.\n' +
      'Put each address back to its own words. If both are meant as they are, run `npm run permalinks -- kept /data/size/#enough`.',
    'content/zh/data.mdx:4:1: The published address `/data/size/#sources` said “来源越来越杂，用之前要先挑一遍。”, and now stands on the words of `/data/size/#enough`, “数据够多以后，再多也未必更有帮助。”.\n' +
      'Put each address back to its own words. If both are meant as they are, run `npm run permalinks -- kept /data/size/#sources`.',
  ]);
});

test('a swap is seen between sentences that are made alike, also when both are edited', () => {
  const ledger = entriesOf(
    ['/models/language/#score', '语言模型变好了：80~85分。'],
    ['/models/audio/#score', '语音模型够好了：70~80分。'],
  );
  const places = placesOf(
    ['/models/language/#score', '语音模型也够好了：70~80分。'],
    ['/models/audio/#score', '语言模型已经变好了：80~85分。'],
  );
  expect(ledgerProblems(ledger, places).map(({ address }) => address)).toEqual([
    '/models/audio/#score',
    '/models/language/#score',
  ]);
});

test('a name that is given to something else is told', () => {
  expect(told({ '/data/power/#plant': '水冷能带走更多的热。' })).toEqual([
    'content/zh/data.mdx:6:1: The published address `/data/power/#plant` said “大的数据中心说不定要自己造电厂。”, and what stands there now says something else.\n' +
      'Give what is new an address of its own. If it says the same in other words, run `npm run permalinks -- kept /data/power/#plant`.',
  ]);
});

test('a name that was given up may not be used again, in any section of the theme', () => {
  const ledger = entriesOf(
    ['/data/', '数据'],
    ['/data/old/#plant', '电厂很贵。', 'deleted'],
    ['/data/size/#sources', '来源越来越杂。', '/data/size/#enough'],
  );
  expect(told({}, ledger)).toEqual([
    'content/zh/data.mdx:6:1: The published address `/data/old/#plant` was deleted, and its name is used again here.\n' +
      'Give what stands here another name. If this is what it said, “电厂很贵。”, run `npm run permalinks -- moved /data/old/#plant /data/power/#plant`.',
    'content/zh/data.mdx:4:1: The published address `/data/size/#sources` is forwarded to `/data/size/#enough`, and its name is used again here.\n' +
      'Give what stands here another name. If this is what it said, “来源越来越杂。”, run `npm run permalinks -- kept /data/size/#sources`.',
  ]);
});

test('moves in a circle, and moves to nowhere, are told', () => {
  const ledger = entriesOf(['/a/', '甲', '/b/'], ['/b/', '乙', '/a/'], ['/c/', '丙', '/date/']);
  expect(told({}, ledger)).toEqual([
    'content/permalinks.json:2:1: The moves of the published address `/a/` go in a circle.\n' +
      'If its words are elsewhere, run `npm run permalinks -- moved /a/ /where/they/are/`; if they are nowhere, `npm run permalinks -- deleted /a/`.',
    'content/permalinks.json:3:1: The moves of the published address `/b/` go in a circle.\n' +
      'If its words are elsewhere, run `npm run permalinks -- moved /b/ /where/they/are/`; if they are nowhere, `npm run permalinks -- deleted /b/`.',
    'content/permalinks.json:4:1: The readers of the published address `/c/` are sent to `/date/`, which does not exist.\n' +
      'The nearest address is `/data/`: if that is meant, run `npm run permalinks -- moved /c/ /data/`.',
  ]);
});

test('a page moves by way of others, and the last one counts', () => {
  const ledger = entriesOf(['/a/', '甲', '/b/'], ['/b/', '乙', '/c/'], ['/c/', '丙', '/data/']);
  expect(told({}, ledger)).toEqual([]);
});
