import type { Problem } from '../markdown/outline.ts';
import type { ContentFile } from './content-file.ts';
import { lineOfKey } from './frontmatter-problems.ts';

/** By file: what its frontmatter says that a file before it says too, its title or its place. */
export function clashes(files: ContentFile[]): Map<ContentFile, Problem[]> {
  const found = new Map<ContentFile, Problem[]>();
  for (const key of ['title', 'order'] as const) {
    const first = new Map<string | number, ContentFile>();
    for (const file of files) {
      if (!('accepted' in file.checked)) continue;
      const value = file.checked.accepted[key];
      const other = first.get(value);
      if (!other) first.set(value, file);
      else found.set(file, [...(found.get(file) ?? []), clash(file, key, value, other)]);
    }
  }
  return found;

  function clash(
    { source }: ContentFile,
    key: 'title' | 'order',
    value: string | number,
    { path }: ContentFile,
  ): Problem {
    return {
      line: lineOfKey(source, key),
      column: 1,
      message: `The frontmatter’s \`${key}\` is \`${value}\`, as in \`content/${path}\`.`,
      hint:
        key === 'title'
          ? 'Give each theme a title of its own: in lists and searches it is all that one sees.'
          : `Give each theme a place of its own. The next free one is ${lastPlace(files) + 1}.`,
    };
  }
}

function lastPlace(files: ContentFile[]): number {
  return files.reduce(
    (last, { checked }) => Math.max(last, 'accepted' in checked ? checked.accepted.order : 0),
    0,
  );
}
