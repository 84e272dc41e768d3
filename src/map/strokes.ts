import { space, type Branch, type Label } from './layout.ts';

/** How far a line ends from the words that it leads to. */
const gap = 7;

/** From the trunk to a theme, and from there to its sections, as the `d` of a path. */
export function limbs({ side, theme, sections }: Branch, trunk: number): string {
  const labels = sections.flatMap(({ label }) => label ?? []);
  const start = { x: side * space.trunk, y: trunk };
  return [
    curve(start, before(theme, side)),
    ...labels.map((label) => curve(after(theme, side), before(label, side))),
  ].join('');
}

/** From sections to their points; where points have no section, from their theme. */
export function twigs({ side, theme, sections }: Branch): string {
  const ends = sections.flatMap(({ label, points }) =>
    points.map((point) => curve(after(label ?? theme, side), dotOf(point, side))),
  );
  return ends.join('');
}

/** A dot for each point: lines of no length, for round caps. */
export function dots({ side, sections }: Branch): string {
  const points = sections.flatMap((section) => section.points);
  return points.map((point) => `M${dotOf(point, side).x} ${point.y}h0`).join('');
}

/** The points as lines as long as their words, for a picture without these words. */
export function lines({ side, sections }: Branch): string {
  const points = sections.flatMap((section) => section.points);
  return points
    .map(({ x, y, width }) => `M${x + side * gap} ${y}h${side * (width - 2 * gap)}`)
    .join('');
}

interface Place {
  x: number;
  y: number;
}

function before({ x, y }: Label, side: number): Place {
  return { x: x - side * gap, y };
}

function after({ x, y, width }: Label, side: number): Place {
  return { x: x + side * (width + gap), y };
}

function dotOf({ x, y }: Label, side: number): Place {
  return { x: x - side * (gap + 3), y };
}

function curve(from: Place, to: Place): string {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const half = Math.round(x / 2);
  return `M${from.x} ${from.y}c${half} 0 ${half} ${y} ${x} ${y}`;
}
