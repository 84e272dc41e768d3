import { expect, test } from 'vitest';
import { entryOf } from '../some-entries.ts';

test('title and passages stand on lines of their own, and each passage knows where it begins', () => {
  const { source, starts, titleEnd, passages } = entryOf('killer-app');
  expect(source).toBe(
    '下一个 killer app\n贴合用户习惯：\n上一代的 killer app 是短视频。\n当然，下一代还未知。',
  );
  expect(source.slice(0, titleEnd)).toBe('下一个 killer app');
  expect(
    starts.map((start, index) => source.slice(start, start + passages[index]!.text.length)),
  ).toEqual(passages.map(({ text }) => text));
});

test('both folded forms are of the whole source', () => {
  const { folded, loose } = entryOf('startup');
  expect(folded.text).toBe('创业stackoverflow上也说:paidbycustomers,占70%。');
  expect(loose.text).toBe('创业stackoverflow上也说paidbycustomers占70%');
});
