import { space, type Branch, type Label } from './layout.ts';

/** How far a line ends from the words that it leads to. */
const gap = 7;
/** Half of a point's dot. */
const dot = 3;
/** How far before its ends a bundle of lines parts: all in one column do at the same place. */
const fork = 28;

/** From the trunk to a theme, and from there to its sections, as the `d` of a path. */
export function limbs({ side, theme, sections }: Branch, trunk: number): string {
  const start = { x: side * space.trunk, y: trunk };
  const ends = sections.flatMap(({ label }) => (label ? before(label, side) : []));
  const toTheme = `M${start.x} ${start.y}${curve(start, before(theme, side))}`;
  return toTheme + bundle(after(theme, side), ends, side);
}

/** From sections to their points; where points have no section, from their theme. */
export function twigs({ side, theme, sections }: Branch): string {
  return sections
    .map(({ label, points }) => {
      const ends = points.map((point) => before(point, side, gap + dot));
      return bundle(after(label ?? theme, side), ends, side);
    })
    .join('');
}

/** A dot for each point: lines of no length, for round caps. */
export function dots({ side, sections }: Branch): string {
  return sections
    .map(({ points }) =>
      points
        .map((point, at) => {
          const { x, y } = before(point, side, gap + dot);
          return at === 0 ? `M${x} ${y}h0` : `m0 ${y - (points[at - 1]?.y ?? 0)}h0`;
        })
        .join(''),
    )
    .join('');
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

function before({ x, y }: Label, side: number, by = gap): Place {
  return { x: x - side * by, y };
}

function after({ x, y, width }: Label, side: number): Place {
  return { x: x + side * (width + gap), y };
}

/** One line up to the fork, many from there. */
function bundle(from: Place, ends: Place[], side: number): string {
  const [end] = ends;
  if (!end) return '';
  const parting = { x: end.x - side * fork, y: from.y };
  // Each from where the last began: all of the same height are then the same text.
  const back = ({ x, y }: Place) => `m${parting.x - x} ${parting.y - y}`;
  const curves = ends.map((each, at) => {
    const last = ends[at - 1];
    return (last ? back(last) : '') + curve(parting, each);
  });
  return `M${from.x} ${from.y}H${parting.x}${curves.join('')}`;
}

/** From where the path is: level at both ends. */
function curve(from: Place, to: Place): string {
  const [x, y] = [to.x - from.x, to.y - from.y];
  return y === 0 ? `h${x}` : `c${x / 2} 0 ${x / 2} ${y} ${x} ${y}`;
}
