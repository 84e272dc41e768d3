import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, loosen, sourceSpan } from '../../../../src/search/query/fold.ts';

/** Any text, with much of what is folded. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '短视频',
        '８０％',
        'ＧＰＵ',
        'é',
        'e\u0301',
        'ﬁ',
        '㍿',
        '𠮷',
        '\ud842',
        '\u200f',
        ' ',
        '~',
      ),
    ),
  )
  .map((parts) => parts.join(''));

test('case, width, white space and unseen characters make no difference', () => {
  for (const [source, folded] of [
    ['Killer App', 'killerapp'],
    ['８０～８５', '80~85'],
    ['７０ %', '70%'],
    ['短\u200b视\u3000频\n', '短视频'],
    ['\u202e\u0000GPU\u200f', 'gpu'],
    ['ﬁne', 'fine'],
    ['\ud842a\udc00', 'a'],
    ['', ''],
  ] as const) {
    expect(fold(source).text).toBe(folded);
  }
});

test('without punctuation, but what tells 50% from 50, C++ from C and 80~85 from 8085 stays', () => {
  for (const [source, loose] of [
    ['当然，短视频。', '当然短视频'],
    ['50%', '50%'],
    ['C++', 'c++'],
    ['80~85', '80-85'],
    ['80～85', '80-85'],
    ['3.14', '3-14'],
    ['end-to-end', 'endtoend'],
    ['10T~50T', '10t50t'],
    ['，', ''],
  ] as const) {
    expect(loosen(fold(source)).text).toBe(loose);
  }
});

test('every folded code unit comes from a place inside the source, in its order', () => {
  fc.assert(
    fc.property(texts, (source) => {
      for (const { text, at } of [fold(source), loosen(fold(source))]) {
        expect(at.length).toBe(text.length + 1);
        expect(at.at(-1)).toBe(source.length);
        expect(at).toEqual(at.toSorted((a, b) => a - b));
        expect(at[0]).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(texts, (source) => {
      const { text } = fold(source);
      expect(fold(text).text).toBe(text);
    }),
  );
});

test('a mark covers what was typed: its text, folded, holds the folded piece', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (source, from, length) => {
      for (const form of [fold(source), loosen(fold(source))]) {
        if (form.text.length === 0) continue;
        const start = from % form.text.length;
        const end = Math.min(form.text.length, start + 1 + (length % 8));
        const [first, last] = sourceSpan(source, form, start, end);
        expect(first).toBeLessThan(last);
        expect(last).toBeLessThanOrEqual(source.length);
        const marked = source.slice(first, last);
        const again = form.text === fold(source).text ? fold(marked) : loosen(fold(marked));
        const piece = form.text.slice(start, end).replace(/^-|-$/g, '');
        expect(again.text).toContain(piece);
      }
    }),
  );
});

test('a mark ends after the accents of its last letter', () => {
  const source = 'cafe\u0301s';
  expect(sourceSpan(source, fold(source), 0, 4)).toEqual([0, 5]);
});
