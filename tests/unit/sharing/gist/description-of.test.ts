import { expect, test } from 'vitest';
import type { Section, Theme } from '../../../../src/notes/theme.ts';
import { descriptionOf } from '../../../../src/sharing/gist/description-of.ts';

test('a short gist says which theme it is from', () => {
  expect(described('多模态是未来的趋势。')).toBe('多模态是未来的趋势。——《模型够好了吗》');
});

test('a gist of 40 汉字 stands for itself', () => {
  const enough = '用户习惯很重要，以前都是刷一刷、点一点，这样的方式或许能满足百分之八十的需求了。';
  expect(described(enough)).toBe(enough);
});

function described(text: string): string {
  const blocks = [{ kind: 'paragraph' as const, point: null, text }];
  const section: Section = { id: 'multimodal', title: '多模态', blocks };
  const theme: Theme = {
    id: 'model-maturity',
    title: '模型够好了吗',
    gist: '语言、语音、视频三种模型各有各的成熟度。',
    published: new Date('2026-11-23'),
    lead: [],
    sections: [section],
  };
  return descriptionOf(theme, section);
}
