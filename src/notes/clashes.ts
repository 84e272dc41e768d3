import type { Problem } from '../markdown/outline.ts';
import type { ContentFile } from './content-file.ts';
import type { Frontmatter } from './frontmatter.ts';
import { lineOfKey } from './frontmatter-problems.ts';

/** What a theme's frontmatter says that a file before it says too: its title, its place. */
export function clashes(file: ContentFile, inOrder: ContentFile[]): Problem[] {
  const own = accepted(file);
  if (!own) return [];
  const before = inOrder.slice(0, inOrder.indexOf(file));

  return (['title', 'order'] as const).flatMap((key) => {
    const other = before.find((earlier) => accepted(earlier)?.[key] === own[key]);
    if (!other) return [];
    return [
      {
        line: lineOfKey(file.source, key),
        column: 1,
        message: `The frontmatter’s \`${key}\` is \`${own[key]}\`, which is that of \`content/${other.path}\` too.`,
        hint: hints[key](inOrder),
      },
    ];
  });
}

const hints = {
  title: () => 'Give each theme a title of its own: in lists and searches it is all that one sees.',
  order: (files: ContentFile[]) => {
    const last = Math.max(...files.map((file) => accepted(file)?.order ?? 0));
    return `Give each theme a place of its own. The next free one is ${last + 1}.`;
  },
};

function accepted({ checked }: ContentFile): Frontmatter | undefined {
  return 'accepted' in checked ? checked.accepted : undefined;
}
