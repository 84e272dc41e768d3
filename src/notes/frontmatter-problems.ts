import type { Problem } from '../markdown/outline.ts';
import type { CheckedFrontmatter, FrontmatterFault } from './frontmatter.ts';

/**
 * What is wrong in a file's frontmatter, with lines.
 *
 * @param source the whole file
 */
export function frontmatterProblems(checked: CheckedFrontmatter, source: string): Problem[] {
  const faults = 'faults' in checked ? checked.faults : [];
  const dates = faults.some(({ key }) => key === 'published') ? [] : dateFaults(source);
  return [...faults, ...dates].map(({ key, message, hint }) => ({
    line: key === null ? 1 : lineOfKey(source, key),
    column: 1,
    message,
    hint,
  }));
}

/** The one-based line of a frontmatter key, 1 where it is not found. */
export function lineOfKey(source: string, key: string): number {
  const lines = source.split(/\r?\n/);
  const at = lines.findIndex((line) => line.replace(/["']/g, '').startsWith(`${key}:`));
  return Math.max(1, at + 1);
}

/** YAML reads 2026-13-40 as a day in 2027, so what the author wrote is checked too. */
function dateFaults(source: string): FrontmatterFault[] {
  const written = /^published: *(.*?) *\r?$/m.exec(source)?.[1];
  if (written === undefined) return [];
  const day = /^["']?(\d{4}-\d\d-\d\d)/.exec(written)?.[1];
  const date = new Date(`${day}T00:00Z`);
  if (day && !Number.isNaN(+date) && date.toISOString().startsWith(day)) return [];
  return [
    {
      key: 'published',
      message: `The frontmatter’s \`published\` is \`${written}\`, which is no day of the calendar.`,
      hint: 'The day it was first published, such as 2026-11-23.',
    },
  ];
}
