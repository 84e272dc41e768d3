import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote, quoteOf, type Quote } from '../../../../src/sharing/quote/quote-range.ts';

const text = '用户习惯很重要。以前都是「刷一刷、点一点」，这样的方式或许能满足80%的需求。';

test('a quote names its words by their place among the characters and two digits', () => {
  expect(quoteOf(text, 13, 20)).toEqual({
    quote: { start: 13, end: 20, check: expect.stringMatching(/^[0-9a-v]{2}$/) },
    words: '刷一刷、点一点',
  });
});

test('white space counts once, at the ends of a point and of a selection not at all', () => {
  const written = '\n  训练 \n\t 大模型  ';
  expect(quoteOf(written, 0, written.length)).toEqual(quoteOf('训练 大模型', 0, 6));
  expect(quoteOf(written, 5, 9)).toBeNull();
  expect(quoteOf('', 0, 0)).toBeNull();
});

test('a character beyond the basic plane counts once, and never by half', () => {
  const written = '他说🌱𠮷了';
  expect(quoteOf(written, 3, 6)).toEqual(quoteOf(written, 2, 5));
  expect(quoteOf(written, 3, 6)).toMatchObject({ words: '🌱𠮷', quote: { start: 2, end: 4 } });
});

test('any selection leads back to the same words', () => {
  fc.assert(
    fc.property(written(), fc.nat(80), fc.nat(80), (text, a, b) => {
      const made = quoteOf(text, Math.min(a, b), Math.max(a, b));
      fc.pre(made !== null);
      const found = findQuote(text, made.quote);
      expect(found?.moved).toBe(false);
      expect(tidy(text.slice(found?.from, found?.to))).toBe(made.words);
    }),
  );
});

test('words that have moved are found in their new place, and said to have moved', () => {
  const quoted = quoteOf(text, 13, 20)!.quote;
  const edited = text.replace('以前', '从前，大家');
  const found = findQuote(edited, quoted);
  expect(edited.slice(found?.from, found?.to)).toBe('刷一刷、点一点');
  expect(found?.moved).toBe(true);
});

test('words that stand in two new places are not guessed at', () => {
  const quoted = quoteOf('是，矩阵', 2, 4)!.quote;
  expect(findQuote('矩阵是矩阵', quoted)).toBeNull();
});

test('a quote of changed or missing words is not found', () => {
  const quoted = quoteOf(text, 13, 20)!.quote;
  expect(findQuote(text.replace('刷一刷', '划一划'), quoted)).toBeNull();
  expect(findQuote(text.slice(0, 10), quoted)).toBeNull();
  expect(findQuote('', quoted)).toBeNull();
  expect(findQuote(text, { start: 5, end: 5, check: '00' })).toBeNull();
  expect(findQuote(text, { start: 0, end: 999_999, check: '00' })).toBeNull();
});

test('after any edit, other words pass for the quoted ones no more than about once in 1,024', () => {
  const trials = fc.tuple(written(), fc.nat(10), fc.integer({ min: 1, max: 30 }), edit());
  let changed = 0;
  let wrong = 0;
  for (const [text, from, length, change] of fc.sample(trials, { numRuns: 15_000, seed: 4 })) {
    const made = quoteOf(text, from, from + length);
    if (!made) continue;
    const edited = change(text);
    const shown = shownInPlace(edited, made.quote);
    if (tidy(text) !== tidy(edited) && shown !== made.words) changed += 1;
    if (shown !== null && shown !== made.words) wrong += 1;
  }
  expect(changed).toBeGreaterThan(8_000);
  expect(wrong).toBeGreaterThan(0);
  expect(wrong / changed).toBeLessThan(1.5 / 1024);
});

/** What a reader sees highlighted without being told that the text has changed. */
function shownInPlace(text: string, quote: Quote): string | null {
  const found = findQuote(text, quote);
  return found && !found.moved ? tidy(text.slice(found.from, found.to)) : null;
}

/** Text as ours is: 汉字, Latin, figures, punctuation, emoji, white space of all kinds. */
function written() {
  return fc.string({ unit: character(), minLength: 1, maxLength: 60, size: 'max' });
}

function character() {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...'的一是模型训练数据够不好了职业读博创业显存带宽') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...'，。「」、：80~85%AIkiler ', '\n', '\u3000', '  '),
    },
    { weight: 1, arbitrary: fc.constantFrom('🌱', '👩‍🔬', '𠮷', 'é', '\ud800') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  );
}

/** Puts in, takes out or replaces something somewhere. */
function edit() {
  return fc.tuple(fc.nat(20), fc.nat(5), fc.string({ unit: character(), maxLength: 5 })).map(
    ([at, taken, given]) =>
      (text: string) =>
        text.slice(0, at) + given + text.slice(at + taken),
  );
}

function tidy(text: string) {
  return text.replace(/\s+/g, ' ').trim();
}
