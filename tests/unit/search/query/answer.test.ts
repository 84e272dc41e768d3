import { expect, test } from 'vitest';
import { answer } from '../../../../src/search/query/answer.ts';
import { literalMatches, readQuery } from '../../../../src/search/query/literal.ts';
import type { Match } from '../../../../src/search/query/match.ts';
import { entryOf, searchables } from '../some-entries.ts';

function answerTo(typed: string) {
  const query = readQuery(typed);
  return answer(query.text, literalMatches(searchables, query));
}

test('a hit tells its section, its point, its sentence with the mark, and what its list hangs from', () => {
  expect(answerTo('短视频')).toEqual({
    query: '短视频',
    total: 1,
    exact: true,
    sections: [
      {
        theme: 'model-maturity',
        section: 'killer-app',
        title: [{ text: '下一个 killer app', marked: false }],
        themeTitle: '模型够好了吗',
        hits: [
          {
            point: 'fits-habits',
            excerpt: [
              { text: '上一代的 killer app 是', marked: false },
              { text: '短视频', marked: true },
              { text: '。', marked: false },
            ],
            context: '贴合用户习惯：',
            why: 'exact',
            matched: ['短视频'],
          },
        ],
        why: 'exact',
      },
    ],
    final: true,
    more: false,
  });
});

test('a hit in the title is marked there, and the beginning of the text shown unmarked', () => {
  const [first] = answerTo('创业').sections;
  expect(first?.title).toEqual([{ text: '创业', marked: true }]);
  expect(first?.hits).toEqual([
    {
      point: null,
      excerpt: [{ text: 'Stack Overflow 上也说：paid by customers，占 70%。', marked: false }],
      context: '',
      why: 'exact',
      matched: [],
    },
  ]);
});

test('a title comes before a heading, and a heading before the text', () => {
  const themes = answerTo('语言').sections.map(({ section }) => section);
  expect(themes).toEqual(['scores', null]);
  expect(answerTo('模型').sections.map(({ section }) => section)).toEqual([null, 'scores']);
});

test('a section is listed once, for the best of its reasons, and the surest reasons come first', () => {
  const match = (address: string, why: Match['why'], score: number): Match => ({
    entry: entryOf(address),
    why,
    spans: [[0, 2]],
    score,
  });
  const results = answer('短视', [
    match('scores', 'partial', 9),
    match('killer-app', 'pinyin', 1),
    match('killer-app', 'exact', 1),
    match('startup', 'pinyin', 2),
    match('model-maturity', 'pinyin', 3),
  ]);
  expect(results.sections.map(({ section, why }) => [section, why])).toEqual([
    ['killer-app', 'exact'],
    [null, 'pinyin'],
    ['startup', 'pinyin'],
    ['scores', 'partial'],
  ]);
  expect([results.total, results.exact]).toEqual([4, true]);
});

test('without a literal match nothing is exact, and a correction is handed on', () => {
  const results = answer(
    '短频视',
    [{ entry: entryOf('killer-app'), why: 'typo', spans: [[40, 43]], score: 1 }],
    '短视频',
  );
  expect([results.exact, results.suggestion]).toEqual([false, '短视频']);
  expect(answer('显存', [])).toEqual({
    query: '显存',
    total: 0,
    exact: false,
    sections: [],
    final: true,
    more: false,
  });
});

test('what is highlighted on arrival crosses no block', () => {
  expect(answerTo('p 是短视频。当然').sections[0]?.hits[0]?.matched).toEqual([
    'p 是短视频。',
    '当然',
  ]);
});

test('HTML in a text or a query stays text', () => {
  const results = answerTo('<img src=x onerror=alert(1)>');
  expect([results.query, results.total]).toEqual(['<img src=x onerror=alert(1)>', 0]);
});
