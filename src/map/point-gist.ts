import type { Block } from '../markdown/outline.ts';
import { cutAtClause, hanLength } from '../notes/cut-at-clause.ts';
import { labelLines } from './label-lines.ts';

/** In em: as wide as a point's text on the map may be. */
export const widestGist = 19;

/**
 * What a point says, in one line and without a full stop: all of it, else up to the end of a clause
 * where that says enough, else as many words as the line holds.
 */
export function pointGist(blocks: Block[]): string {
  const cells = blocks.every(({ kind }) => kind === 'cell');
  const text = blocks.map((block) => block.text.replace(/\s+/g, ' ').trim());
  const whole = text.join(cells ? '、' : '').replace(/[。；，]$/u, '');
  const cut = cutAtClause(whole, { least: 14, most: widestGist });
  const said = hanLength(cut) < 14 ? whole : cut.replace(/。$/u, '');
  return labelLines(said, widestGist, 1).join('');
}
