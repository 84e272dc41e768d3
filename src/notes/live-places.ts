import type { Block, Outline } from '../markdown/outline.ts';
import { openingOf } from '../permalinks/likeness.ts';
import type { LivePlace } from '../permalinks/live-place.ts';
import { addressOf } from './address.ts';
import type { ContentFile } from './content-file.ts';
import { lineOfKey } from './frontmatter-problems.ts';
import { termsFile, type LocatedTerm } from './terms/read-terms.ts';

/** Every address that the content has now, in the order of reading. */
export function livePlaces(
  files: readonly ContentFile[],
  terms: readonly LocatedTerm[],
): LivePlace[] {
  return [...files.flatMap(placesOf), ...terms.map(placeOfTerm)];
}

function placeOfTerm({ term, id, meaning, place }: LocatedTerm): LivePlace {
  const address = `${addressOf('', 'terms')}#${id}`;
  return { address, words: term, text: joined([term, meaning]), file: termsFile, ...place };
}

function placesOf({ path, source, checked, outline }: ContentFile): LivePlace[] {
  if (!outline) return [];
  const file = `content/${path}`;
  const theme = path.replace(/^.*\/|\.mdx?$/g, '');
  const title = 'accepted' in checked ? checked.accepted.title : theme;
  const blocks = [outline.lead, ...outline.sections.map((section) => section.blocks)].flat();
  const titles = outline.sections.map((section) => section.title);
  const sections = new Map(outline.sections.map((section) => [section.id, section]));
  const points = textsOf(outline);
  return [
    {
      file,
      line: lineOfKey(source, 'title'),
      column: 1,
      address: addressOf('', theme),
      words: title,
      text: joined([title, ...titles, ...texts(blocks)]),
    },
    ...outline.addresses.map(({ id, section }) => {
      const own = section === id ? sections.get(id) : undefined;
      const text = own ? joined([own.title, ...texts(own.blocks)]) : (points.get(id) ?? '');
      const page = addressOf('', theme, section ?? undefined);
      return {
        file,
        ...placeOfMark(source, id),
        address: own ? page : `${page}#${id}`,
        words: own ? own.title : openingOf(text),
        text,
      };
    }),
  ];
}

/** By point, what it says. */
function textsOf({ lead, sections }: Outline): Map<string, string> {
  const points = new Map<string, string>();
  for (const { point, text } of [lead, ...sections.map(({ blocks }) => blocks)].flat()) {
    if (point !== null) points.set(point, joined([points.get(point) ?? '', text]));
  }
  return points;
}

const texts = (blocks: Block[]) => blocks.map(({ text }) => text);

const joined = (parts: string[]) => parts.filter(Boolean).join('\n');

/** Where ` ^name` is written. */
function placeOfMark(source: string, id: string) {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const mark = new RegExp(`\\^${id}\\s*$`);
  const line = lines.findIndex((each) => mark.test(each));
  if (line < 0) return { line: 1, column: 1 };
  return { line: line + 1, column: (lines[line] ?? '').lastIndexOf('^') + 1 };
}
