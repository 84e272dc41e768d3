import { addressName } from '../markdown/take-mark.ts';
import type { Outline, Problem } from '../markdown/outline.ts';
import type { CheckedFrontmatter } from './frontmatter.ts';

/** Addresses that the site keeps for itself. */
const reserved = new Set(['404', 'assets', 'pagefind', 'en', 'rss', 'search', 'terms']);

/**
 * All that is wrong in one content file: its name, its frontmatter, its marks.
 *
 * @param path relative to `content/`, such as `zh/motivation.mdx`
 * @param source the whole file, to find a frontmatter key's line in
 */
export function fileProblems(
  path: string,
  source: string,
  checked: CheckedFrontmatter,
  outline: Outline | undefined,
): Problem[] {
  return [
    ...nameProblems(path),
    ...frontmatterProblems(checked, source),
    ...(outline?.problems ?? []),
    ...emptySections(outline, source),
  ];
}

function nameProblems(path: string): Problem[] {
  const at = { line: 1, column: 1 };
  const name = path.replace(/^.*\//, '').replace(/\.mdx?$/, '');
  if (path.endsWith('.md')) {
    return [{ ...at, message: 'The file ends in `.md`.', hint: `Rename it to \`${name}.mdx\`.` }];
  }
  if (!addressName.test(name)) {
    return [
      {
        ...at,
        message: `The file’s name \`${name}\` cannot be an address.`,
        hint: 'Rename it with a-z, 0-9 and single hyphens only. It is permanent once published.',
      },
    ];
  }
  if (reserved.has(name)) {
    return [
      {
        ...at,
        message: `The address \`/${name}/\` belongs to the site itself.`,
        hint: `Rename the file, such as to \`${name}-notes.mdx\`.`,
      },
    ];
  }
  return [];
}

function frontmatterProblems(checked: CheckedFrontmatter, source: string): Problem[] {
  if ('accepted' in checked) return [];
  const lines = source.split(/\r?\n/);
  return checked.faults.map(({ key, message, hint }) => ({
    line: key === null ? 1 : Math.max(1, lines.findIndex((line) => line.startsWith(`${key}:`)) + 1),
    column: 1,
    message,
    hint,
  }));
}

function emptySections(outline: Outline | undefined, source: string): Problem[] {
  const lines = source.split(/\r?\n/);
  return (outline?.sections ?? [])
    .filter(({ id, blocks }) => id !== '' && blocks.length === 0)
    .map(({ id, title }) => ({
      line: lines.findIndex((line) => line.trimEnd().endsWith(`^${id}`)) + 1,
      column: 1,
      message: `The section “${title}” says nothing.`,
      hint: 'Write its first paragraph, or take the heading out until there is one.',
    }));
}
