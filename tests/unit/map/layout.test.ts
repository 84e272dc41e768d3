import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, sizes, type Label, type Layout } from '../../../src/map/layout.ts';
import type { MapSection, MapTheme } from '../../../src/map/map-of.ts';

const link = (text: string) => ({ text, href: '/' });
const part = (text: string, points: string[]): MapSection => ({
  link: link(text),
  points: points.map(link),
});

const small: MapTheme[] = [
  {
    ...link('资源瓶颈'),
    sections: [part('带宽', ['很难控制', '光速其实挺慢的']), part('显存', [])],
  },
  { ...link('模型够好了吗'), sections: [part('语言', ['80~85分'])] },
];

test('the first themes are on the left, the others on the right, mirrored', () => {
  const { branches } = layOut(small);
  expect(branches.map(({ theme, side }) => [theme.text, side, Math.sign(theme.x)])).toEqual([
    ['资源瓶颈', -1, -1],
    ['模型够好了吗', 1, 1],
  ]);
});

test('a node is in the middle of what hangs from it', () => {
  const [branch] = layOut(small).branches;
  const { label, points } = branch!.sections[0]!;
  expect(points.map(({ y }) => y - label!.y)).toEqual([-12, 12]);
});

test('both sides are about as high, whatever the themes hold', () => {
  const heavy = {
    ...link('重'),
    sections: [
      part(
        '节',
        Array.from({ length: 12 }, () => '条'),
      ),
    ],
  };
  const light = { ...link('轻'), sections: [part('节', ['条'])] };
  const sides = layOut([heavy, light, light, light, light]).branches.map(({ side }) => side);
  expect(sides).toEqual([-1, 1, 1, 1, 1]);
});

test('a single theme has the trunk to itself', () => {
  const { branches } = layOut(small.slice(0, 1));
  expect(branches.map(({ theme }) => theme.text)).toEqual(['资源瓶颈']);
  expect(faults(layOut(small.slice(0, 1)))).toEqual([]);
});

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  fc
    .array(fc.constantFrom('模型', '预训练', 'GPU', ' killer app', '，', '「好」', '80~85'), {
      minLength: 1,
      maxLength: 30,
    })
    .map((words) => words.join('')),
);
const links = texts.map(link);
const parts = fc.record({
  link: fc.option(links, { freq: 8 }),
  points: fc.array(links, { maxLength: 13 }),
});
const themes = fc
  .record({ own: links, sections: fc.array(parts, { maxLength: 21 }) })
  .map(({ own, sections }) => ({ ...own, sections }));

test('no label touches another or leaves the picture: one theme, twenty sections, endless titles', () => {
  fc.assert(
    fc.property(fc.array(themes, { minLength: 1, maxLength: 12 }), (map) => {
      expect(faults(layOut(map))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('every node of the map is in the picture', () => {
  fc.assert(
    fc.property(fc.array(themes, { minLength: 1, maxLength: 4 }), (map) => {
      const nodes = map.flatMap(({ sections }) => [
        0,
        ...sections.flatMap(({ link, points }) => [...(link ? [0] : []), ...points]),
      ]);
      expect(labelsOf(layOut(map))).toHaveLength(nodes.length);
    }),
    { numRuns: 30 },
  );
});

/** Labels that leave the picture, and pairs that overlap. Pieces of a side are compared by column. */
function faults(layout: Layout): string[] {
  const boxes = labelsOf(layout)
    .map(boxOf)
    .toSorted((a, b) => a.top - b.top);
  return boxes.flatMap((box, at) => {
    const outside =
      box.left < layout.left ||
      box.right > layout.right ||
      box.top < 0 ||
      box.bottom > layout.height;
    const touched = [];
    for (const other of boxes.slice(at + 1)) {
      if (other.top >= box.bottom) break;
      if (other.left < box.right && box.left < other.right) touched.push(other.text);
    }
    return [
      ...(outside ? [`${box.text} leaves the picture`] : []),
      ...touched.map((other) => `${box.text} touches ${other}`),
    ];
  });
}

function labelsOf({ branches }: Layout): Label[] {
  return branches.flatMap(({ theme, sections }) => [
    theme,
    ...sections.flatMap(({ label, points }) => [...(label ? [label] : []), ...points]),
  ]);
}

/** Half of a unit is what rounding may move a label by. */
function boxOf({ text, x, y, width, height }: Label) {
  const left = x < 0 ? x - width : x;
  return {
    text,
    left,
    right: left + width,
    top: y - height / 2 + 0.5,
    bottom: y + height / 2 - 0.5,
  };
}

test('a line of text is never higher than its row', () => {
  for (const { font, line } of Object.values(sizes))
    expect(line).toBeGreaterThanOrEqual(font * 1.3);
});
