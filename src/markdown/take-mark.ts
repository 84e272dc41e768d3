import type { PhrasingContent } from 'mdast';

/** What stood at the end of a text after its ` ^`. */
export interface Mark {
  name: string;
  /** Why the name cannot be an address, if it cannot. */
  fault: 'characters' | 'no space before' | null;
  /** Of the `^`. */
  line: number;
  column: number;
}

/** Lower-case words and digits joined by single hyphens: no link parser cuts such an address short. */
export const addressName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const mark = /(?:^|\s+)\^(\S+)$/u;
/** `^name` right after Chinese text or punctuation. `10^6` is arithmetic, and stays. */
const gluedMark = /(?<![\p{Script=Latin}\p{N})\]}\s])\^([a-z][a-z0-9-]*)$/u;

/**
 * Takes the address mark off the end of a heading's or paragraph's content (Obsidian's block id).
 * Changes `children`. Returns `null` where there is no mark, or where it is written as text: `\^`.
 */
export function takeMark(children: PhrasingContent[], source: string): Mark | null {
  const last = children.at(-1);
  if (last?.type !== 'text' || !last.position) return null;

  const text = last.value.trimEnd();
  const glued = children.length > 1 && text.startsWith('^');
  const spaced = glued ? null : mark.exec(text);
  const match = spaced ?? gluedMark.exec(text);
  const name = match?.[1];
  if (!match || name === undefined) return null;
  const { end } = last.position;
  if (source[(end.offset ?? 0) - name.length - 2] === '\\') return null;

  last.value = text.slice(0, match.index);
  if (last.value === '') children.pop();
  return {
    name,
    fault: !spaced ? 'no space before' : addressName.test(name) ? null : 'characters',
    line: end.line,
    column: end.column - name.length - 1,
  };
}
