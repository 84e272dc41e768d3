import { addressName } from '../markdown/take-mark.ts';
import type { Problem } from '../markdown/outline.ts';
import type { ContentFile } from './content-file.ts';
import { frontmatterProblems } from './frontmatter-problems.ts';

/** Addresses that the site keeps for itself. */
export const reserved = new Set([
  '404',
  'assets',
  'pagefind',
  'en',
  'map',
  'rss',
  'search',
  'terms',
]);

/** What is wrong in one content file by itself: its name, its frontmatter, its text. */
export function fileProblems({ path, source, checked, outline }: ContentFile): Problem[] {
  return [
    ...nameProblems(path),
    ...frontmatterProblems(checked, source),
    ...(outline?.problems ?? []),
    ...(outline?.sections.length === 0 ? [withoutSection] : []),
  ];
}

const atStart = { line: 1, column: 1 };

const withoutSection: Problem = {
  ...atStart,
  message: 'The theme has no section.',
  hint: 'Begin one with a heading and its address, such as `## 带宽 ^bandwidth`.',
};

function nameProblems(path: string): Problem[] {
  const [, folder, name = ''] = /^(?:(.*)\/)?(.*?)\.mdx?$/.exec(path) ?? [];
  return [
    folder !== 'zh' && {
      message: `The file lies in \`${['content', folder].filter(Boolean).join('/')}/\`, where nothing is read.`,
      hint: `Move it to \`content/zh/${name}.mdx\`.`,
    },
    path.endsWith('.md') && {
      message: 'The file ends in `.md`.',
      hint: `Rename it to \`${name}.mdx\`.`,
    },
    !addressName.test(name) && {
      message: `The file’s name \`${name}\` cannot be an address.`,
      hint: 'Rename it with a-z, 0-9 and single hyphens only. It is permanent once published.',
    },
    reserved.has(name) && {
      message: `The address \`/${name}/\` belongs to the site itself.`,
      hint: `Rename the file, such as to \`${name}-notes.mdx\`.`,
    },
  ].flatMap((problem) => (problem ? [{ ...atStart, ...problem }] : []));
}
