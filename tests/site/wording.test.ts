import { expect, test } from 'vitest';
import { hedges, toTheLetter } from './talk-words.ts';
import { writtenTerms, writtenThemes } from './written-themes.ts';

const themes = await writtenThemes();
const terms = await writtenTerms();
const blocks = themes.flatMap((theme) => theme.blocks);
const lines = [
  ...themes.flatMap(({ headings, gist, figures, blocks }) => [
    ...headings,
    gist,
    ...figures,
    ...blocks.map(({ text }) => text),
  ]),
  ...terms.flatMap(({ term, also, meaning }) => [term, ...also, meaning]),
];

test.for(Object.entries(toTheLetter))('%s says %j to the letter', ([point, words]) => {
  expect(words.filter((each) => !textOf(point).includes(each))).toEqual([]);
});

test.for(Object.entries(hedges))(
  '%s is said with the reserve of the talk: %s',
  ([point, hedge]) => {
    expect(textOf(point)).toContain(hedge);
  },
);

test('a term is no surer than the points that it is taken from', () => {
  const meaning = Object.fromEntries(terms.map((term) => [term.id, term.meaning]));
  expect(meaning).toMatchObject({
    vram: expect.stringMatching(/可能会受限.*可能也因此/),
    'power-plant': expect.stringContaining('说不定'),
    sparsity: expect.stringContaining('会不会'),
    'killer-app': expect.stringMatching(/容易.*未知/),
  });
});

test('no space is typed beside a 汉字 or its punctuation, but where the talk has one', () => {
  const talk = /搜索 Stack Overflow 然后 copy 下来|下一个 killer app/g;
  const spaced = /[\p{Script=Han}，。；：？！、「」（）] | [\p{Script=Han}，。；：？！、「」（）]/u;
  expect(lines.filter((line) => spaced.test(line.replace(talk, '')))).toEqual([]);
});

test('no half-width punctuation stands beside a 汉字', () => {
  const beside = /[\p{Script=Han}「」（）][,.:;!?()]|[,.:;!?()][\p{Script=Han}「」（）]/u;
  expect(lines.filter((line) => beside.test(line))).toEqual([]);
});

test('quotes are 「」 alone, and each that opens also closes', () => {
  expect(lines.filter((line) => /["'“”‘’『』＂＇]/.test(line))).toEqual([]);
  expect(lines.filter((line) => !/^(?:「」)*$/.test(line.replace(/[^「」]/g, '')))).toEqual([]);
});

test('a gist has 40 to 80 汉字, and all but headings and cells are whole sentences', () => {
  const lengths = themes.map(({ gist }) => gist.match(/\p{Script=Han}/gu)?.length ?? 0);
  expect(lengths.filter((length) => length < 40 || length > 80)).toEqual([]);
  const prose = blocks.filter(({ kind }) => kind !== 'cell' && kind !== 'heading');
  const sentences = [
    ...themes.map(({ gist }) => gist),
    ...prose.map(({ text }) => text),
    ...terms.map(({ meaning }) => meaning),
  ];
  expect(sentences.filter((sentence) => !/[。？！]$/.test(sentence))).toEqual([]);
});

/** The words of a point, such as `motivation#desire`; of a table its cells. */
function textOf(point: string): string {
  const own = blocks.filter((block) => `${block.theme}#${block.point}` === point);
  return own.map(({ text }) => text).join('\n');
}
