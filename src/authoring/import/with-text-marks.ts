import { outlineOf } from '../parse-theme.ts';

/**
 * A text in which each mark that cannot be an address shows as text, by the backslash that the
 * pipeline's own hint names.
 *
 * @param told is called with each of these marks
 */
export function withTextMarks(text: string, told: (mark: string) => void): string {
  const lines = text.split('\n');
  const wrong = outlineOf(text).problems.flatMap(({ line, column }) => {
    const [, mark] = /^\^(\S+)/.exec(lines[line - 1]?.slice(column - 1) ?? '') ?? [];
    return mark === undefined ? [] : [{ line, column, mark }];
  });
  if (wrong.length === 0) return text;
  for (const { line, column, mark } of wrong.toReversed()) {
    const before = lines[line - 1] ?? '';
    lines[line - 1] = `${before.slice(0, column - 1)}\\${before.slice(column - 1)}`;
    told(mark);
  }
  return withTextMarks(lines.join('\n'), told);
}
