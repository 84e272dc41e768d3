import { expect, test } from 'vitest';
import { figureKinds } from '../../../src/markdown/figure-kinds.ts';
import { messagesOf, problemsOf } from './markdown.ts';

const scores = (row: string) => messagesOf(`<ScoreRanges caption="成熟度" rows={[${row}]} />`);

test('the example of each figure is one that can be drawn', () => {
  const examples = Object.values(figureKinds).map(({ example }) => example);
  expect(examples.flatMap(messagesOf)).toEqual([]);
});

test('a wrong figure is reported where it begins, with one that can be drawn', () => {
  const figure =
    '<ScoreRanges\n  caption="成熟度"\n  rows={[{ name: "语言", from: 85, to: 80 }]}\n/>';
  expect(problemsOf(`语言变好了。\n\n${figure}`)).toEqual([
    {
      line: 3,
      column: 1,
      message: 'The figure `ScoreRanges` has `rows[0]`, which has a `from` greater than its `to`.',
      hint: `Write it like \`${figureKinds.ScoreRanges.example}\`.`,
    },
  ]);
});

test('what is missing, too much, or of another kind is named by its path', () => {
  expect(scores('{ name: "语言", from: 80 }')).toEqual([
    '1:1: The figure `ScoreRanges` has no `rows[0].to`.',
  ]);
  expect(scores('{ name: "语言", from: 80, to: 120 }')).toEqual([
    '1:1: The figure `ScoreRanges` has `rows[0].to` as `120`, which is more than 100.',
  ]);
  expect(scores('{ name: "语言", from: -5, to: 80 }')).toEqual([
    '1:1: The figure `ScoreRanges` has `rows[0].from` as `-5`, which is less than 0.',
  ]);
  expect(scores('{ name: "语言", from: "80", to: 85 }')).toEqual([
    '1:1: The figure `ScoreRanges` has `rows[0].from` as `"80"`, which is no number.',
  ]);
  expect(scores('{ name: " ", from: 80, to: 85 }')).toEqual([
    '1:1: The figure `ScoreRanges` has `rows[0].name` as `" "`, which is empty.',
  ]);
  expect(scores('{ name: "语言", from: 80, to: 85, score: 80 }')).toEqual([
    '1:1: The figure `ScoreRanges` has `rows[0]`, which has an unknown `score`.',
  ]);
  expect(scores('')).toEqual([
    '1:1: The figure `ScoreRanges` has `rows` as `[]`, which has too few values.',
  ]);
  expect(messagesOf('<ScoreRanges />')).toEqual([
    '1:1: The figure `ScoreRanges` has no `caption`.',
    '1:1: The figure `ScoreRanges` has no `rows`.',
  ]);
});

test('a figure’s links lead to addresses of the same theme', () => {
  const to = (href: string) =>
    messagesOf(
      `## 语言 ^language\n\n<ScoreRanges caption="成熟度" rows={[{ name: "语言", from: 80, to: 85, href: "${href}" }]} />`,
    );
  expect(to('#language')).toEqual([]);
  expect(to('#langauge')).toEqual([
    '3:1: The figure `ScoreRanges` leads to `#langauge`, which is no address of this theme.',
  ]);
});

test('light takes some time for some length', () => {
  expect(messagesOf('<LightTimes caption="光" nsPerMetre={0} metres={[1]} />')).toEqual([
    '1:1: The figure `LightTimes` has `nsPerMetre` as `0`, which is not more than 0.',
  ]);
});

test('each row of stairs has as many cells and steps as there are columns', () => {
  const stairs = (row: string) =>
    messagesOf(`<Stairs caption="路" columns={['读博', '创业']} rows={[${row}]} />`);
  const uneven =
    '1:1: The figure `Stairs` has a row whose `cells` or `steps` are not as many as the `columns`.';
  expect(stairs("{ name: '正反馈', cells: [null, '更久'], steps: [0, 2] }")).toEqual([]);
  expect(stairs("{ name: '正反馈', cells: ['更久'] }")).toEqual([uneven]);
  expect(stairs("{ name: '正反馈', cells: ['略久', '更久'], steps: [1] }")).toEqual([uneven]);
  expect(stairs("{ name: '正反馈', cells: ['略久', '更久'], steps: [1, 2.5] }")).toEqual([
    '1:1: The figure `Stairs` has `rows[0].steps[1]` as `2.5`, which is no whole number.',
  ]);
});

test('what would have to be run to be known is refused', () => {
  expect(messagesOf('<ScoreRanges caption="成熟度" rows={rows} />')).toEqual([
    '1:1: The figure `ScoreRanges` has `rows` as `rows`, which would have to be run.',
  ]);
  expect(messagesOf('<ScoreRanges {...scores} />')).toEqual([
    '1:1: The figure `ScoreRanges` is given `{...scores}` unnamed.',
  ]);
});

test('a figure that does not exist is reported with those that do, but for what is imported', () => {
  expect(problemsOf('<ScoreRange />')).toEqual([
    {
      line: 1,
      column: 1,
      message: 'There is no figure `ScoreRange`.',
      hint: 'Write one of `<ScoreRanges … />`, `<RoleSwap … />`, `<Stairs … />`, `<LightTimes … />`, or take it out.',
    },
  ]);
  expect(messagesOf("import Chart from './Chart.astro';\n\n<Chart />\n\n<br />")).toEqual([]);
});

test('a figure inside a paragraph is reported', () => {
  expect(messagesOf('成熟度：<LightTimes caption="光" nsPerMetre={3} metres={[1]} />')).toEqual([
    '1:5: The figure `LightTimes` stands inside a paragraph.',
  ]);
});
