import type { Block } from '../../markdown/outline.ts';
import { sentencesOf } from '../../markdown/sentences-of.ts';
import type { Mention } from '../mention.ts';
import type { Theme } from '../theme.ts';
import type { WrittenTerm } from './term.ts';

/** Kinds of blocks that hold sentences. */
const prose = new Set<Block['kind']>(['paragraph', 'item', 'remark']);

/**
 * The sentences that say a term, in the order of reading. The cells of a table count only where no
 * sentence does: there a word stands alone.
 */
export function mentionsOf({ term, also }: WrittenTerm, themes: readonly Theme[]): Mention[] {
  const said = saying([term, ...also]);
  const all = themes.flatMap((theme) => blocksIn(theme).filter(({ block }) => said(block.text)));
  const sentences = all.filter(({ block }) => prose.has(block.kind));
  return (sentences.length > 0 ? sentences : all).flatMap(({ block, ...place }) =>
    sentencesOf(block.text)
      .filter(said)
      .map((sentence) => ({ ...place, sentence: sentence.trim() })),
  );
}

/** Whether a text says one of the words: in any case, Latin ones not as a part of a longer one. */
export function saying(words: readonly string[]): (text: string) => boolean {
  const patterns = words.map((word) => {
    const before = /^\w/.test(word) ? '(?<!\\w)' : '';
    const after = /\w$/.test(word) ? '(?!\\w)' : '';
    return new RegExp(before + word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') + after, 'i');
  });
  return (text) => patterns.some((pattern) => pattern.test(text));
}

function blocksIn({ id, title, lead, sections }: Theme) {
  const whole = { theme: id, themeTitle: title };
  return [
    ...lead.map((block) => ({ ...whole, section: null, point: block.point, block })),
    ...sections.flatMap((section) =>
      section.blocks.map((block) => ({
        ...whole,
        section: section.title,
        point: block.point ?? section.id,
        block,
      })),
    ),
  ];
}
