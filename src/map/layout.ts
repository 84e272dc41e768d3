import { labelLines, labelWidth } from './label-lines.ts';
import type { MapLink, MapTheme } from './map-of.ts';

/** A label with its place: `x` is where it begins, seen from the trunk; `y` is its middle. */
export interface Label extends MapLink {
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A theme with its sections and points. On the left all lies mirrored: `x` is then negative. */
export interface Branch {
  side: -1 | 1;
  theme: Label;
  sections: { label: Label | null; points: Label[] }[];
}

/** The whole picture. Its origin is the middle of the trunk's upper end. */
export interface Layout {
  left: number;
  right: number;
  height: number;
  branches: Branch[];
}

/**
 * All lengths are in units of the picture; a 汉字 of the text beside it is 18 of them wide. Heights
 * are even, so that the middle of whatever is put together of them is a whole number.
 */
export const sizes = {
  theme: { font: 21, line: 28, em: 6, lines: 3 },
  section: { font: 15, line: 24, em: 9, lines: 2 },
  point: { font: 13, line: 24, em: 19, lines: 1 },
} as const;

/** Half of the trunk, the way from one column to the next, what stays free around it all. */
export const space = { trunk: 34, toTheme: 59, toSection: 44, toPoint: 46, margin: 8 } as const;
const between = { sections: 10, themes: 30 };

/**
 * Where everything on the map lies: the trunk in the middle, the first themes on its left and the
 * others on its right, each side in three columns as wide as their widest label. Nothing overlaps,
 * since rows never share their height, and columns never their width.
 */
export function layOut(themes: MapTheme[]): Layout {
  const measured = themes.map(measure);
  const first = firstHalf(measured.map(({ height }) => height + between.themes));
  const sides = [measured.slice(0, first), measured.slice(first)];
  const heights = sides.map(heightOf);
  const height = Math.max(...heights) + 2 * space.margin;
  const columns = sides.map(columnsOf);
  const [left = 0, right = 0] = columns.map(({ end }) => end + space.margin);
  return {
    left: -left,
    right,
    height,
    branches: sides.flatMap((side, at) =>
      placed(side, at === 0 ? -1 : 1, columns[at] as Columns, (height - (heights[at] ?? 0)) / 2),
    ),
  };
}

interface Measured {
  theme: Label;
  sections: { label: Label | null; points: Label[]; height: number }[];
  height: number;
}

function measure(theme: MapTheme): Measured {
  const label = labelOf(theme, sizes.theme);
  const sections = theme.sections.map(({ link, points }) => {
    const own = link && labelOf(link, sizes.section);
    const labels = points.map((point) => labelOf(point, sizes.point));
    return { label: own, points: labels, height: Math.max(own?.height ?? 0, stacked(labels)) };
  });
  const all = sections.reduce((sum, { height }) => sum + height + between.sections, 0);
  return { theme: label, sections, height: Math.max(label.height, all - between.sections) };
}

function labelOf(link: MapLink, { font, line, em, lines }: (typeof sizes)[keyof typeof sizes]) {
  const set = labelLines(link.text, em, lines);
  const width = Math.ceil(Math.max(...set.map(labelWidth)) * font);
  return { ...link, lines: set, x: 0, y: 0, width, height: set.length * line };
}

function stacked(labels: Label[]): number {
  return labels.reduce((sum, { height }) => sum + height, 0);
}

/** How many themes go to the left, so that both sides are about as high. */
function firstHalf(heights: number[]): number {
  const all = heights.reduce((sum, height) => sum + height, 0);
  const uneven = heights.map((_, at) => {
    const before = heights.slice(0, at).reduce((sum, height) => sum + height, 0);
    return Math.abs(all - 2 * before);
  });
  return uneven.indexOf(Math.min(...uneven));
}

function heightOf(side: Measured[]): number {
  return side.reduce((sum, { height }, at) => sum + height + (at > 0 ? between.themes : 0), 0);
}

interface Columns {
  theme: number;
  section: number;
  point: number;
  end: number;
}

function columnsOf(side: Measured[]): Columns {
  const sections = side.flatMap((each) => each.sections);
  const theme = space.trunk + space.toTheme;
  const section = theme + widest(side.map((each) => each.theme)) + space.toSection;
  const point = section + widest(sections.flatMap(({ label }) => label ?? [])) + space.toPoint;
  return { theme, section, point, end: point + widest(sections.flatMap(({ points }) => points)) };
}

function widest(labels: Label[]): number {
  return Math.max(0, ...labels.map(({ width }) => width));
}

function placed(side: Measured[], sign: -1 | 1, columns: Columns, top: number): Branch[] {
  let y = top;
  return side.map(({ theme, sections, height }) => {
    const middle = y + height / 2;
    const all = sections.reduce((sum, each) => sum + each.height + between.sections, 0);
    let from = middle - (all - between.sections) / 2;
    const branch = {
      side: sign,
      theme: { ...theme, x: sign * columns.theme, y: middle },
      sections: sections.map((section) => {
        const center = from + section.height / 2;
        const label = section.label && { ...section.label, x: sign * columns.section };
        let row = center - stacked(section.points) / 2;
        from += section.height + between.sections;
        return {
          label: label && { ...label, y: center },
          points: section.points.map((point) => {
            row += point.height;
            return { ...point, x: sign * columns.point, y: row - point.height / 2 };
          }),
        };
      }),
    };
    y += height + between.themes;
    return branch;
  });
}
