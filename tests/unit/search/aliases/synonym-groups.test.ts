import { expect, test } from 'vitest';
import {
  comparable,
  idleGroups,
  synonymGroups,
} from '../../../../src/search/aliases/synonym-groups.ts';

const groups = (source: string) =>
  synonymGroups(source).groups.map(({ words }) => words.map(({ word }) => word));
const problems = (source: string) =>
  synonymGroups(source).problems.map(
    ({ line, column, message, hint }) => `${line}:${column}: ${message}\n  ${hint}`,
  );

test('each line is a group of words', () => {
  const source = '# 同义词\n\n- [GPU, 显卡]\n- [killer app, 杀手级应用, "10"]\n';
  expect(groups(source)).toEqual([
    ['GPU', '显卡'],
    ['killer app', '杀手级应用', '10'],
  ]);
  expect(problems(source)).toEqual([]);
});

test('a file without groups is as good as none', () => {
  expect(synonymGroups('')).toEqual({ groups: [], problems: [] });
  expect(synonymGroups('# 以后再写\n')).toEqual({ groups: [], problems: [] });
});

test('what is no YAML is shown where it breaks', () => {
  expect(problems('- [GPU, 显卡\n- [a, b]\n')).toEqual([
    '2:1: This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].\n  Write each group on a line of its own, such as `- [GPU, 显卡]`.',
  ]);
});

test('a word outside brackets is no group', () => {
  const hint = '  Write each group on a line of its own, such as `- [GPU, 显卡]`.';
  expect(problems('- [GPU, 显卡]\n- 数据, data\n')).toEqual([
    `2:3: This is not a group of words.\n${hint}`,
  ]);
  expect(problems('gpu: 显卡\n')).toEqual([`1:1: This is not a group of words.\n${hint}`]);
});

test('what YAML reads as a number, a truth or nothing has to be put in quotes', () => {
  expect(problems('- [10, yes, 十]\n- [true, 真]\n- [a, "", [b]]\n')).toEqual([
    "1:4: `10` is not read as a word.\n  Put it in quotes if it is one: `'10'`.",
    "2:4: `true` is not read as a word.\n  Put it in quotes if it is one: `'true'`.",
    '3:7: A word is missing here.\n  Write it, or take the comma out.',
    '3:11: A word is missing here.\n  Write it, or take the comma out.',
  ]);
});

test('a word alone finds nothing else', () => {
  expect(problems('- [GPU]\n')).toEqual([
    '1:3: The group has no second word.\n  Add the word of the pages that it stands for, such as `- [GPU, 显卡]`.',
  ]);
});

test('a word stands once in the file, however it is written', () => {
  expect(problems('- [pre-training, 预训练]\n- [Pre Training, 训练]\n')).toEqual([
    '2:4: “Pre Training” is in line 1 already.\n  Write each word once. Case, spaces and hyphens make no other word; words of one meaning are one group.',
  ]);
});

test('all problems are told at once', () => {
  expect(problems('- [GPU]\n- [1, 一]\n- 数据\n').length).toBe(3);
});

test('a group is idle if no page has one of its words', () => {
  const { groups: all } = synonymGroups(
    '- [GPU, 显卡]\n- [quantum, 量子]\n- [ChatGPT, 聊天机器人]\n',
  );
  expect(idleGroups(all, '一张显卡，chat GPT')).toEqual([
    {
      line: 2,
      column: 1,
      message: 'No page has any of “quantum”, “量子”.',
      hint: 'Add a word to the group that the pages have, or take the line out: it finds nothing.',
    },
  ]);
});

test('words are compared without case, spaces and hyphens', () => {
  expect(['Pre-training', 'pre training', 'ＰＲＥtraining'].map(comparable)).toEqual(
    Array(3).fill('pretraining'),
  );
});
