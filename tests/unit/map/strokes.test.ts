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
  expect(limbs(left, height / 2)).toBe('M-34 22c-25 0 -25 0 -51 0M-141 22c-11 0 -11 0 -22 0');
});

test('a twig leads to the dot of each point, from the theme where there is no section', () => {
  expect(twigs(left)).toBe('M-207 22c-9 0 -9 0 -19 0');
  expect(twigs(right)).toBe('M141 22c28 0 28 0 55 0');
});

test('a point without its words is a dot, or a line as long as they are', () => {
  expect(dots(right)).toBe('M196 22h0');
  expect(lines(right)).toBe('M213 22h12');
});
