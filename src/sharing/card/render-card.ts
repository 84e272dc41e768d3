import { Renderer } from '@takumi-rs/core';
import { words } from '../../languages/words.ts';
import type { Card } from './cards.ts';
import { slicesFor, type Family } from './font-slices.ts';
import { kept } from './kept.ts';
import { picture, pictureSize, seal, typeset, type CardText } from './picture.ts';

const folder = 'node_modules/.cache/talk-notes/cards';

/** A card as PNG. What was drawn in an earlier build is not drawn again. */
export function renderCard({ path, text }: Card): Promise<Buffer> {
  return kept(folder, path.replaceAll('/', '-'), () => drawn(text));
}

/**
 * A card as PNG, drawn anew. Its renderer knows only the fonts of this card: with those of others the
 * picture would differ by what was drawn before, and two builds from each other.
 */
export async function drawn(text: CardText): Promise<Buffer> {
  const renderer = new Renderer();
  for (const [family, set] of Object.entries(typeset(text))) {
    for (const { family: name, data, ranges } of slicesFor(set, family as Family)) {
      await renderer.registerFont({ name, data, unicodeRange: ranges });
    }
  }
  return renderer.render(picture(text), {
    ...pictureSize,
    format: 'png',
    lang: words.language,
    images: [seal],
  });
}
