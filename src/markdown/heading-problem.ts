import type { Heading } from 'mdast';
import type { Problem } from './outline.ts';
import { textOf } from './text-of.ts';

/** What is wrong with a heading's place after one of depth `before` (1 for the page's title). */
export function headingProblem(heading: Heading, before: number): Problem[] {
  const { line, column } = heading.position?.start ?? { line: 1, column: 1 };
  const title = textOf(heading);
  const at = { line, column };

  if (heading.depth === 1) {
    return [
      {
        ...at,
        message: `The heading \`# ${title}\` is a second title of the page.`,
        hint: `The title is \`title\` in the frontmatter. Write \`## ${title}\` for a section.`,
      },
    ];
  }
  if (title === '') {
    return [{ ...at, message: 'A heading has no words.', hint: 'Give it some, or take it out.' }];
  }
  if (heading.depth > before + 1) {
    const right = '#'.repeat(before + 1);
    return [
      {
        ...at,
        message: `The heading “${title}” is of depth ${heading.depth}, right below one of depth ${before}.`,
        hint: `Write \`${right} ${title}\`: a heading is at most one deeper than the one before it.`,
      },
    ];
  }
  if (heading.children.some(({ type }) => type === 'link' || type === 'linkReference')) {
    return [
      {
        ...at,
        message: `The heading “${title}” holds a link, and is to be one to its own page.`,
        hint: 'Put the link into the text below it.',
      },
    ];
  }
  return [];
}
