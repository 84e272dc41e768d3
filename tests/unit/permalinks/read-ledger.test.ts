import { expect, test } from 'vitest';
import { readLedger } from '../../../src/permalinks/read-ledger.ts';
import { writtenLedger } from '../../../src/permalinks/written-ledger.ts';

const entries = [
  { address: '/data/size/#enough', words: '数据够多以后，「再多」也未必更有帮助。' },
  { address: '/data/', words: '数据' },
  { address: '/old/', words: '旧的', movedTo: '/data/' },
  { address: '/gone/', words: '没了', deleted: true as const, because: '讲者收回了。', see: '/' },
];
const ledger = new Map(entries.map((entry) => [entry.address, entry]));

test('the file is JSON, sorted, one address in a line, whatever the order was', () => {
  const text = writtenLedger(ledger);
  expect(text.split('\n')).toEqual([
    '[',
    '  { "address": "/data/", "words": "数据" },',
    '  { "address": "/data/size/#enough", "words": "数据够多以后，「再多」也未必更有帮助。" },',
    '  { "address": "/gone/", "words": "没了", "deleted": true, "because": "讲者收回了。", "see": "/" },',
    '  { "address": "/old/", "words": "旧的", "movedTo": "/data/" },',
    expect.stringMatching(/^ {2}"Every address ever published\..*"$/),
    ']',
    '',
  ]);
  expect(JSON.parse(text)).toHaveLength(5);
});

test('what is written is read again, with lines, also with the line ends of Windows', () => {
  for (const text of [writtenLedger(ledger), writtenLedger(ledger).replaceAll('\n', '\r\n')]) {
    const read = readLedger(text);
    expect(read.problems).toEqual([]);
    expect([...read.entries.values()].map(({ address, line }) => [address, line])).toEqual([
      ['/data/', 2],
      ['/data/size/#enough', 3],
      ['/gone/', 4],
      ['/old/', 5],
    ]);
    expect(writtenLedger(read.entries)).toBe(writtenLedger(ledger));
  }
});

test('without a file nothing is published', () => {
  expect(readLedger('')).toEqual({ entries: new Map(), problems: [] });
});

test('of two lines that a merge has kept, the one that says what became of the address counts', () => {
  const { entries, problems } = readLedger(
    [
      '{ "address": "/a/", "words": "甲", "movedTo": "/b/" },',
      '{ "address": "/a/", "words": "甲" },',
      '{ "address": "/b/", "words": "乙" },',
      '{ "address": "/b/", "words": "乙，改过" },',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect([...entries.values()]).toEqual([
    { address: '/a/', words: '甲', movedTo: '/b/', line: 1, otherWords: [] },
    { address: '/b/', words: '乙', line: 3, otherWords: ['乙，改过'] },
  ]);
});

test('two fates of one address, and a line that is none, are told', () => {
  const { problems } = readLedger(
    [
      '{ "address": "/a/", "words": "甲", "movedTo": "/b/" },',
      '{ "address": "/a/", "words": "甲", "movedTo": "/c/" },',
      '<<<<<<< HEAD',
      '{ "address": "data", "words": "数据" },',
      '{ "address": "/data/", "words": "数据", "moved": "/b/" },',
    ].join('\n'),
  );
  expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '2: The line and line 1 say different things of what became of `/a/`.',
    '3: The line is none that `npm run permalinks` writes.',
    '4: The line is none that `npm run permalinks` writes.',
    '5: The line is none that `npm run permalinks` writes.',
  ]);
});
