import { expect, test } from 'vitest';
import { layOut } from '../../../src/map/layout.ts';
import { dots, limbs, lines, twigs } from '../../../src/map/strokes.ts';

const link = (text: string) => ({ text, href: '/' });
const { branches, height } = layOut([
  { ...link('带宽'), sections: [{ link: link('光速'), points: [link('很慢')] }] },
  { ...link('显存'), sections: [{ link: null, points: [link('受限')] }] },
]);
const [left, right] = branches as [(typeof branches)[0], (typeof branches)[0]];

test('a limb leads from the trunk to the theme, and from its words to each section', () => {
  expect(limbs(left, height / 2)).toBe('M-34 22h-52M-142 22H-144h-28');
});

test('a twig leads to the dot of each point, from the theme where there is no section', () => {
  expect(twigs(left)).toBe('M-216 22H-217h-28');
  expect(twigs(right)).toBe('M142 22H187h28');
});

test('from where they part, lines go up and down alike', () => {
  const points = ['一', '二', '三'].map(link);
  const [branch] = layOut([{ ...link('带宽'), sections: [{ link: null, points }] }]).branches;
  expect(twigs(branch!)).toBe('M142 44H187c14 0 14 -24 28 -24m-28 24h28m-28 0c14 0 14 24 28 24');
  expect(dots(branch!)).toBe('M215 20h0m0 24h0m0 24h0');
});

test('a point without its words is a dot, or a line as long as they are', () => {
  expect(dots(right)).toBe('M215 22h0');
  expect(lines(right)).toBe('M232 22h12');
});
