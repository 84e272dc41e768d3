import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openInexact } from '../../../src/search/inexact/open-inexact.ts';
import { readQuery } from '../../../src/search/query/literal.ts';
import { resultsFor } from '../../../src/search/results-for.ts';
import { aliases } from './some-aliases.ts';
import { searchables } from './some-entries.ts';

const inexact = openInexact('/', aliases);

function answerTo(typed: string) {
  return resultsFor(searchables, readQuery(typed), inexact);
}

test('what is typed comes before what is meant', () => {
  expect(answerTo('视频').sections.map(({ section, why }) => [section, why])).toEqual([
    [null, 'exact'],
    ['killer-app', 'exact'],
  ]);
  expect(answerTo('shipin').sections.map(({ why }) => why)).toEqual(['pinyin', 'pinyin']);
  expect(resultsFor(searchables, readQuery('shipin'), undefined).total).toBe(0);
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '(.*+?[\\',
  '^(a+)+$',
  '${process.exit()}',
  '__proto__',
  'constructor',
  '\u0000短视频\u0000',
  '\u202e频视短\u202c',
  '\ud842',
  '短\udfb7视',
  '𠮷'.repeat(500),
  'é'.normalize('NFD').repeat(500),
  "duan'".repeat(5_000),
  'a '.repeat(50_000),
  '，。'.repeat(50_000),
  '短视频'.repeat(33_334),
  'shi'.repeat(33_334),
  '%'.repeat(100_000),
  '\u200f'.repeat(100_000),
];

for (const typed of hostile) {
  test(`${JSON.stringify(typed.slice(0, 30))}, ${typed.length} long, is answered quickly and as text`, () => {
    const start = performance.now();
    const { query, total, sections, final } = answerTo(typed);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect([query, sections.length, final]).toEqual([typed.slice(0, 10_000).trim(), total, true]);
  });
}

test('any text at all gets an answer, whose marks and excerpts are of the entries’ text', () => {
  const parts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '短视频',
      '視頻',
      'shipin',
      'sp',
      '80~85',
      ' ',
      '。',
      'killer',
      '%',
      '\ud800',
      '\u200f',
    ),
  );
  const texts = new Set(searchables.map(({ source }) => source));
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 6 }), (some) => {
      const { total, sections } = answerTo(some.join(''));
      expect(sections.length).toBe(total);
      for (const { title, hits } of sections) {
        const flat = title.map(({ text }) => text).join('');
        expect([...texts].some((text) => text.startsWith(flat))).toBe(true);
        for (const piece of hits.flatMap(({ matched }) => matched)) {
          expect([...texts].some((text) => text.includes(piece))).toBe(true);
        }
      }
    }),
    { numRuns: 50 },
  );
});
