import type { Heading, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from './outline.ts';
import { suggestedAddress } from './suggested-address.ts';
import type { Mark } from './take-mark.ts';
import { textOf } from './text-of.ts';

/** What is wrong with a mark, `null` if nothing is. `ownName` is an address that its point has already. */
export function inMark(
  { name, fault, line, column }: Mark,
  { usedInLine, ownName }: { usedInLine: number | undefined; ownName: string | null },
): Problem | null {
  const at = { line, column };
  if (fault === 'characters') {
    return {
      ...at,
      message: `The address \`${name}\` has characters other than a-z, 0-9 and single hyphens.`,
      hint: `Write \`^${asAddress(name)}\`, or another short name.`,
    };
  }
  if (fault === 'no space before') {
    return {
      ...at,
      message: `The address \`${name}\` stands right after the text.`,
      hint: `Put a space before it: \` ^${name}\`.`,
    };
  }
  if (usedInLine !== undefined) {
    return {
      ...at,
      message: `The address \`${name}\` is used twice; it stands in line ${usedInLine} too.`,
      hint: `Give this one a name of its own, such as \`^${name}-2\`. It is permanent once published.`,
    };
  }
  if (ownName !== null) {
    return {
      ...at,
      message: `The address \`${name}\` is a second one for what \`${ownName}\` names.`,
      hint: 'Keep one of the two: the one that is published, if one is.',
    };
  }
  return null;
}

export function strayMark({ name, line, column }: Mark): Problem {
  return {
    line,
    column,
    message: `The address \`${name}\` stands alone, with nothing above it to name.`,
    hint: `Put \` ^${name}\` at the end of a paragraph or item, or on a line of its own below a table.`,
  };
}

export function withoutAddress(heading: Heading): Problem {
  const title = textOf(heading);
  const hashes = '#'.repeat(heading.depth);
  return {
    line: heading.position?.start.line ?? 1,
    column: heading.position?.start.column ?? 1,
    message: `The section “${title}” has no address.`,
    hint: `End its heading with one, such as \`${hashes} ${title} ^${asAddress(title)}\`. It is permanent once published.`,
  };
}

/** Marks that a reader would see, because text or markup follows them. */
export function innerMarks(block: Nodes, source: string): Problem[] {
  const problems: Problem[] = [];
  visit(block, 'text', ({ value, position }, at, parent) => {
    const startsBlock = parent === block && at === 0;
    const names = [...value.matchAll(innerMark)]
      .filter(({ index }) => index > 0 || startsBlock)
      .map(([, name]) => name as string);
    let from = position?.start.offset ?? 0;
    for (const name of names) {
      const offset = source.indexOf(`^${name}`, from);
      from = offset + 1;
      if (offset < 0 || source[offset - 1] === '\\') continue;
      problems.push({
        ...placeOf(offset, source),
        ...(block.type === 'tableCell' ? inCell(name) : inText(name)),
      });
    }
  });
  return problems;
}

const inText = (name: string) => ({
  message: `The address \`${name}\` is not at the end of its paragraph, item or heading.`,
  hint: `Move it there, or put a blank line after it. Write \`\\^${name}\` for the text itself.`,
});

const inCell = (name: string) => ({
  message: `The address \`${name}\` stands in a table.`,
  hint: `A table has one address. Put \`^${name}\` below it, with a blank line between.`,
});

const innerMark = /(?<=^|\s)\^([a-z][a-z0-9-]*)/gu;

function placeOf(offset: number, source: string) {
  const before = source.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A name that can be an address, near to what was written. */
const asAddress = (text: string) => suggestedAddress(text) ?? 'section';
