import { openingOf } from '../../../src/permalinks/likeness.ts';
import type { LivePlace } from '../../../src/permalinks/live-place.ts';

/** A statement, wherever it goes and by whatever name. */
interface Item {
  /** Never changes. */
  what: number;
  id: string;
  text: string;
}

interface Section extends Item {
  points: Item[];
}

interface Theme extends Item {
  sections: Section[];
}

/** An author's change: which kind, and what picks its objects. */
export interface Edit {
  kind: (typeof editKinds)[number];
  a: number;
  b: number;
}

export const editKinds = [
  'edit',
  'reword',
  'delete point',
  'delete section',
  'delete theme',
  'rename point',
  'rename section',
  'rename theme',
  'move point',
  'move section',
  'swap points',
  'swap sections',
  'use again',
  'add point',
] as const;

/** A small site that authors change at random. Texts are of random 汉字, so that no two are alike. */
export class EditedSite {
  themes: Theme[] = [];
  #next = 0;

  constructor(sizes: number[][]) {
    this.themes = sizes.map((sections) => ({
      ...this.#item('t'),
      sections: sections.map((count) => ({
        ...this.#item('s'),
        points: Array.from({ length: count }, () => this.#item('p')),
      })),
    }));
  }

  edit({ kind, a, b }: Edit): void {
    const [theme, otherTheme] = [pick(this.themes, a), pick(this.themes, b)];
    const sections = this.themes.flatMap((each) => each.sections);
    const [section, otherSection] = [pick(sections, a), pick(sections, b)];
    const all = sections.flatMap((each) => each.points);
    const [point, otherPoint] = [pick(all, a), pick(all, b)];
    const name = `${kind.at(-1)}-${(this.#next += 1)}`;
    if (kind === 'delete theme' && theme && this.themes.length > 1) drop(this.themes, theme);
    if (kind === 'rename theme' && theme) theme.id = name;
    if (kind === 'move section' && section && otherTheme) {
      for (const each of this.themes) drop(each.sections, section);
      otherTheme.sections.push(section);
    }
    if (kind === 'delete section' && section) {
      for (const each of this.themes) drop(each.sections, section);
    }
    if (kind === 'rename section' && section) section.id = name;
    if (kind === 'swap sections' && section && otherSection) swapIds(section, otherSection);
    if (kind === 'add point' && section) section.points.push(this.#item('p'));
    if (!point) return;
    if (kind === 'edit') point.text = `${point.text.slice(0, 3)}，但${point.text.slice(4)}`;
    if (kind === 'reword') point.text = this.#item('p').text;
    if (kind === 'delete point') for (const each of sections) drop(each.points, point);
    if (kind === 'rename point') point.id = name;
    if (kind === 'move point' && otherSection) {
      for (const each of sections) drop(each.points, point);
      otherSection.points.push(point);
    }
    if (kind === 'swap points' && otherPoint) swapIds(point, otherPoint);
    if (kind === 'use again') Object.assign(point, { ...this.#item('p'), id: point.id });
  }

  places(): LivePlace[] {
    return this.themes.flatMap((theme) => [
      place(`/${theme.id}/`, theme, theme.sections.flatMap(textsOf)),
      ...theme.sections.flatMap((section) => [
        place(`/${theme.id}/${section.id}/`, section, textsOf(section)),
        ...section.points.map((point) => place(`/${theme.id}/${section.id}/#${point.id}`, point)),
      ]),
    ]);
  }

  /** By address, which statements are there. */
  statements(): Map<string, number[]> {
    const found = new Map<string, number[]>();
    for (const theme of this.themes) {
      found.set(`/${theme.id}/`, [theme.what, ...theme.sections.flatMap(whatsOf)]);
      for (const section of theme.sections) {
        found.set(`/${theme.id}/${section.id}/`, whatsOf(section));
        for (const { id, what } of section.points) {
          found.set(`/${theme.id}/${section.id}/#${id}`, [what]);
        }
      }
    }
    return found;
  }

  #item(letter: string): Item {
    const what = (this.#next += 1);
    // Each its own stretch of Unicode's 20,000.
    const from = 0x4e_00 + ((what * 16) % 20_000);
    const text = String.fromCodePoint(...Array.from({ length: 14 }, (_, at) => from + at));
    return { what, id: `${letter}${what}`, text };
  }
}

const textsOf = ({ text, points }: Section) => [text, ...points.map((point) => point.text)];
const whatsOf = ({ what, points }: Section) => [what, ...points.map((point) => point.what)];

function place(address: string, { text }: Item, below: string[] = []): LivePlace {
  const words = address.includes('#') ? openingOf(text) : text;
  const where = { file: 'content/zh/theme.mdx', line: 1, column: 1 };
  return { ...where, address, words, text: [text, ...below].join('\n') };
}

function pick<Each>(list: Each[], at: number): Each | undefined {
  return list[at % Math.max(1, list.length)];
}

function drop<Each>(list: Each[], item: Each): void {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
}

function swapIds(one: { id: string }, other: { id: string }): void {
  [one.id, other.id] = [other.id, one.id];
}
