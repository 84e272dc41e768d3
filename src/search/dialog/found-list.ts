import { searchingWords } from '../../languages/searching-words.ts';
import type { Hit, MarkedText, SearchResults, SectionHit, Why } from '../results.ts';
import { element } from './element.ts';

const reasons: Partial<Record<Why, string>> = searchingWords.why;

/** A list item for each of the first `limit` sections, with a link for each place in it. */
export function foundList({ sections }: SearchResults, base: string, limit: number): HTMLElement[] {
  return sections.slice(0, limit).map((section) => {
    const title = element('h3', '', [element('b', '', marked(section.title))]);
    if (section.section !== null) title.append(` ${section.themeTitle}`);
    const why = reasons[section.why];
    if (why !== undefined) title.append(' ', element('span', 'why', [why]));
    const hits = section.hits.map((hit) => element('li', '', [linkTo(section, hit, base)]));
    return element('li', '', [title, element('ul', '', hits)]);
  });
}

function linkTo(section: SectionHit, hit: Hit, base: string): HTMLElement {
  const link = element('a', '', marked(hit.excerpt));
  const place = hit.point ?? section.section;
  link.href = `${base}${section.theme}/${place === null ? '' : `#${place}`}`;
  link.dataset['title'] = section.title.map(({ text }) => text).join('');
  link.dataset['matched'] = JSON.stringify(hit.matched);
  if (hit.context) link.prepend(element('span', 'context', [`${hit.context} `]));
  return link;
}

/** Text, with the marked pieces in `<mark>`: never parsed as HTML. */
function marked(pieces: MarkedText): (string | HTMLElement)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', '', [text]) : text));
}
