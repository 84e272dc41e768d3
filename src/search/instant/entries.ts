import type { Block } from '../../markdown/outline.ts';
import type { Theme } from '../../notes/theme.ts';
import type { Entry, Passage } from '../query/entry.ts';

/** All that can be found in the themes, in the order of reading: each theme, then its sections. */
export function entriesOf(themes: readonly Theme[]): Entry[] {
  return themes.flatMap((theme) => {
    const gist: Passage = { point: null, kind: 'text', text: theme.gist };
    const whole = { theme: theme.id, themeTitle: theme.title };
    return [
      { ...whole, section: null, title: theme.title, passages: [gist, ...passages(theme.lead)] },
      ...theme.sections.map(({ id, title, blocks }) => ({
        ...whole,
        section: id,
        title,
        passages: passages(blocks),
      })),
    ];
  });
}

/** Blocks of one point together, and the cells of a table. */
export function passages(blocks: readonly Block[]): Passage[] {
  const result: Passage[] = [];
  let previous: Block | undefined;
  for (const block of blocks) {
    const cells = block.kind === 'cell' && previous?.kind === 'cell';
    const last = result.at(-1);
    if (last && block.point === previous?.point && (block.point !== null || cells)) {
      last.text += (cells ? '\t' : '\n') + block.text;
    } else {
      result.push({ point: block.point, kind: kindOf(block), text: block.text });
    }
    previous = block;
  }
  return result;
}

function kindOf({ kind }: Block): Passage['kind'] {
  return kind === 'item' || kind === 'heading' ? kind : 'text';
}
