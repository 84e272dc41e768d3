import { createHash } from 'node:crypto';
import { words } from '../../languages/words.ts';
import { gistOf } from '../../notes/gist-of.ts';
import type { Term } from '../../notes/terms/term.ts';
import type { Section, Theme } from '../../notes/theme.ts';
import project from '../../../package.json' with { type: 'json' };
import { picture, seal, type CardText } from './picture.ts';
import { withoutEmoji } from './without-emoji.ts';

/** The picture that chats show beside a link. */
export interface Card {
  /** The page it stands for, without the site's base path: empty for home. */
  page: string;
  /**
   * Its own address, also without the base path. A chat keeps a picture by its address, so another
   * picture gets another one.
   */
  path: string;
  /** What the picture says, for those who do not see it. */
  alt: string;
  text: CardText;
}

/** Every card of the site. */
export function cardsOf(themes: Theme[], terms: Term[]): Card[] {
  return [
    homeCard(themes),
    mapCard(themes),
    termsCard(terms),
    ...themes.flatMap((theme) => [
      themeCard(theme),
      ...theme.sections.map((section) => sectionCard(theme, section)),
    ]),
  ];
}

export function homeCard(themes: Theme[]): Card {
  const above = words.card.themes.replace('{}', String(themes.length));
  return card('', 'home', { above, title: words.siteTitle, gist: words.siteGist, site: '' });
}

export function termsCard({ length }: Term[]): Card {
  const { title, gist } = words.terms;
  const above = words.card.terms.replace('{}', String(length));
  return card('terms/', 'terms', { above, title, gist, site: words.siteTitle });
}

export function mapCard(themes: Theme[]): Card {
  const above = words.card.themes.replace('{}', String(themes.length));
  const { title, gist } = words.map;
  return card('map/', 'map', { above, title, gist, site: words.siteTitle });
}

export function themeCard({ id, title, gist, sections }: Theme): Card {
  const above = words.card.whole.replace('{}', String(sections.length));
  return card(`${id}/`, id, { above, title, gist, site: words.siteTitle });
}

export function sectionCard(theme: Theme, section: Section): Card {
  const path = `${theme.id}/${section.id}`;
  const { title } = section;
  const text = { above: theme.title, title, gist: gistOf(section), site: words.siteTitle };
  return card(`${path}/`, path, text);
}

function card(page: string, file: string, said: CardText): Card {
  const { title, above, gist } = said;
  const text = {
    ...said,
    title: withoutEmoji(title),
    above: withoutEmoji(above),
    gist: withoutEmoji(gist),
  };
  const path = `${file}-${pictureHash(text)}.png`;
  return { page, path, alt: `${title}｜${above}：${gist}`, text };
}

const { dependencies } = project;
const drawnWith = [
  dependencies['@takumi-rs/core'],
  dependencies['@fontsource-variable/noto-serif-sc'],
  dependencies['@fontsource-variable/noto-sans-sc'],
];

/** Changes with whatever changes the picture: its text, its template, its fonts, its renderer. */
function pictureHash(text: CardText): string {
  const tree = JSON.stringify([picture(text), drawnWith]);
  return createHash('sha256').update(tree).update(seal.data).digest('hex').slice(0, 8);
}
