import { readFileSync } from 'node:fs';
import type { Node } from '@takumi-rs/core';
import { fittedGist, fittedTitle, titleLine, type Fitted } from './fitted.ts';
import type { Family } from './font-slices.ts';

/** What a card says. */
export interface CardText {
  /** Beside the seal: the theme of a section, or how much a page holds. */
  above: string;
  title: string;
  /** May be longer than the card: it shows the beginning. */
  gist: string;
  /** On the spine at the left; not on the card of home, whose title it is. */
  site: string;
}

export const pictureSize = { width: 1200, height: 630 } as const;

/** The site's icon is the seal. */
export const seal = { src: 'seal', data: readFileSync('public/favicon.svg') };

/** The tokens of `styles/tokens.css` by daylight, for a renderer that reads no stylesheet of ours. */
const paper = 'oklch(0.985 0.006 85)';
const ink = 'oklch(0.24 0.012 60)';
const quiet = 'oklch(0.45 0.012 65)';
const hairline = 'oklch(0.9 0.008 80)';

/** Chats crop a picture to the square in its middle, 285 to 915: a title stands inside of it. */
const textStart = 312;
const titlePlace = { width: 580, height: 280 };
const gistPlace = { width: 804, size: 32 };

/** A card as a tree of boxes and text for the renderer. Equal trees give equal pictures. */
export function picture({ above, title, gist, site }: CardText): Node {
  return box(
    {
      ...pictureSize,
      justifyContent: 'space-between',
      padding: `72px 84px 60px ${textStart}px`,
      backgroundColor: paper,
      color: ink,
      fontFamily: 'Sans' satisfies Family,
    },
    [
      spine(site),
      box({ flexDirection: 'row', alignItems: 'center', gap: '20px', height: '68px' }, [
        { type: 'image', src: seal.src, width: 68, height: 68 },
        line(above, { fontSize: '36px', color: quiet }),
      ]),
      set(fittedTitle(title, titlePlace), { ...song, fontWeight: 700, lineHeight: titleLine }),
      set(fittedGist(gist, gistPlace), { lineHeight: 1.6, minHeight: '103px', color: quiet }),
    ],
  );
}

/** Which family sets what. */
export function typeset({ above, title, gist, site }: CardText): Record<Family, string> {
  return { Song: title + site, Sans: above + fittedGist(gist, gistPlace).lines.join('') };
}

const song = { fontFamily: 'Song' satisfies Family };

/** The site's name from top to bottom, as on the back of a thread-bound book. */
function spine(site: string): Node {
  const name = { ...song, fontWeight: 600, fontSize: '40px', lineHeight: 1.45 };
  return box(
    {
      position: 'absolute',
      left: 0,
      top: 0,
      width: '208px',
      height: `${pictureSize.height}px`,
      alignItems: 'center',
      paddingTop: '72px',
      borderRight: `2px solid ${hairline}`,
    },
    [...site].map((character) => line(character, name)),
  );
}

function set({ size, lines }: Fitted, style: Style): Node {
  return box(
    { ...style, fontSize: `${size}px` },
    lines.map((each) => {
      // The left half of an opening bracket is empty: without it, the lines begin on one edge.
      const marginLeft = /^[「『（《【“]/u.test(each) ? `${-size / 2}px` : 0;
      return line(each, { marginLeft, overflowWrap: 'anywhere' });
    }),
  );
}

function box(style: Style, children: Node[]): Node {
  const column = { display: 'flex', flexDirection: 'column' } as const;
  return { type: 'container', style: { ...column, ...style }, children };
}

function line(text: string, style: Style): Node {
  return { type: 'text', text, style };
}

type Style = NonNullable<Node['style']>;
