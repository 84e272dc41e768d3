import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, markedText } from '../../../../src/search/query/excerpt.ts';
import type { Span } from '../../../../src/search/query/fold.ts';
import type { MarkedText } from '../../../../src/search/results.ts';

/** Marks between brackets. */
function shown(pieces: MarkedText) {
  return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

const long =
  '用户习惯很重要。以前都是「刷一刷、点一点」，这样的方式或许能满足80%的需求。但ChatGPT出来以后，一些细节的需求可以通过长文本来完成，其实就像微信一样，文本太长的时候，大家可能会更习惯语音输入，所以这一块以后可能会很自然地发展起来。';

function excerptOf(word: string) {
  const start = long.indexOf(word);
  return shown(excerpt(long, [[start, start + word.length]], 0, long.length));
}

test('a text is cut where its marks begin and end', () => {
  expect(shown(markedText('上一代是短视频。', [[4, 7]]))).toBe('上一代是[短视频]。');
  expect(shown(markedText('短视频', [[0, 3]]))).toBe('[短视频]');
  expect(shown(markedText('短视频', []))).toBe('短视频');
});

test('only what is inside the limits is shown, and cells stand apart', () => {
  expect(shown(markedText('方向\t分数\n音频\t70~80', [[1, 4]], 0, 5))).toBe('方[向 · 分]数');
  expect(shown(markedText('下一个 killer app\n贴合', [[11, 16]], 0, 14))).toBe(
    '下一个 killer [app]',
  );
});

test('an excerpt begins with the clause of its first mark, and says where it was cut', () => {
  expect(excerptOf('习惯很')).toBe(
    '用户[习惯很]重要。以前都是「刷一刷、点一点」，这样的方式或许能满足80%的需求。但ChatGPT出来以后，一些细节的需求可以通过长文本来完成，其实就像微信一样，文本太长的…',
  );
  expect(excerptOf('语音输入')).toBe(
    '…大家可能会更习惯[语音输入]，所以这一块以后可能会很自然地发展起来。',
  );
});

test('whatever is marked, an excerpt shows the first mark whole and is not much longer than it', () => {
  const source = fc.array(fc.constantFrom('短', '视', '，', '。', ' ', '\n', 'a', '𠮷', '😀'), {
    minLength: 1,
    maxLength: 300,
    size: 'max',
  });
  fc.assert(
    fc.property(source, fc.nat(), fc.nat(20), (characters, from, length) => {
      const text = characters.join('');
      const first = from % characters.length;
      const start = characters.slice(0, first).join('').length;
      const end = start + characters.slice(first, first + 1 + length).join('').length;
      const span: Span = [start, end];
      const pieces = excerpt(text, [span], 0, text.length);
      const flat = (piece: string) => piece.replace(/\t/g, ' · ').replace(/\n/g, ' ');
      expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
        flat(text.slice(start, end)),
      ]);
      expect(
        pieces
          .map(({ text }) => text)
          .join('')
          .isWellFormed(),
      ).toBe(true);
      expect(shown(pieces).length).toBeLessThan(100 + (end - start));
    }),
  );
});
