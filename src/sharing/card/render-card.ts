import { Renderer } from '@takumi-rs/core';
import { words } from '../../languages/words.ts';
import type { Card } from './cards.ts';
import { slicesFor, type Family, type FontSlice } from './font-slices.ts';
import { kept } from './kept.ts';
import { picture, pictureSize, seal, typeset, type CardText } from './picture.ts';

const folder = 'node_modules/.cache/cards';

/** A card as PNG. What was drawn in an earlier build is not drawn again. */
export function renderCard({ path, text }: Card): Promise<Buffer> {
  return kept(folder, path.replaceAll('/', '-'), () => drawn(text));
}

/** A card as PNG, drawn anew. */
export async function drawn(text: CardText): Promise<Buffer> {
  for (const [family, set] of Object.entries(typeset(text))) {
    for (const slice of slicesFor(set, family as Family)) await register(slice);
  }
  return renderer.render(picture(text), {
    ...pictureSize,
    format: 'png',
    lang: words.language,
    images: [seal],
  });
}

const renderer = new Renderer();
const registered = new Map<FontSlice, Promise<unknown>>();

function register(slice: FontSlice): Promise<unknown> {
  const { family, data, ranges } = slice;
  const known = registered.get(slice);
  const ready = known ?? renderer.registerFont({ name: family, data, unicodeRange: ranges });
  registered.set(slice, ready);
  return ready;
}
