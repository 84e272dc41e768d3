import { expect, test } from 'vitest';
import type { Card } from '../../../../src/sharing/card/cards.ts';
import { glyphProblems } from '../../../../src/sharing/card/glyph-problems.ts';

test('every character that the fonts lack is named, with its page', () => {
  expect(glyphProblems([card('带宽', '很难控制。'), card('𰻝𰻝面', '好吃🍜。')])).toEqual([
    'The picture of /motivation/ has characters that its fonts lack: `𰻝` (U+30EDD), `🍜` (U+1F35C).\n' +
      '  Write them another way in the title or the first sentences of that page.',
  ]);
});

test('a character that only its stylesheet claims is missing', () => {
  expect(glyphProblems([card('月亮🌙', '很圆。')])).toEqual([
    'The picture of /motivation/ has a character that its fonts lack: `🌙` (U+1F319).\n' +
      '  Write it another way in the title or the first sentences of that page.',
  ]);
});

test('what the notes are written in can be drawn', () => {
  expect(glyphProblems([card('下一个 killer app', '「10T~50T」，80%——“3ns”……！')])).toEqual([]);
});

function card(title: string, gist: string): Card {
  const text = { above: '动机与自我提升', title, gist, site: '讲座札记' };
  return { page: 'motivation/', path: 'motivation-0.png', alt: title, text };
}
