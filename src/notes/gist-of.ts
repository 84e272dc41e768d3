import type { Block } from '../markdown/outline.ts';
import { cutAtClause } from './cut-at-clause.ts';
import type { Section } from './theme.ts';

/** In 汉字: what chats show under a title. */
export const gistLength = { least: 40, most: 80 };

/**
 * What a section says, in its own words: its points in order, up to 40–80 汉字. A short section gives
 * all it has.
 */
export function gistOf({ blocks }: Section): string {
  const prose = blocks.filter(({ kind }) => /^(paragraph|item|remark)$/.test(kind));
  const said = prose.length > 0 ? prose : blocks.filter(({ kind }) => kind === 'cell');
  return cutAtClause(running(said), gistLength);
}

/** Blocks as one run of text. What ends without punctuation, such as a table's cell, gets a semicolon. */
function running(blocks: Block[]): string {
  return blocks
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .reduce((before, text) => before + separatorAfter(before) + text, '');
}

function separatorAfter(text: string): string {
  if (text === '' || /[。！？；：，、…」』”）]$/u.test(text)) return '';
  if (/[.!?;:,)"]$/.test(text)) return ' ';
  return '；';
}
