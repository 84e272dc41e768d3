import type { FileProblems } from './content-error.ts';
import type { ContentFile } from './content-file.ts';
import { brokenLinks, placesIn } from './broken-links.ts';
import { clashes } from './clashes.ts';
import { fileProblems } from './file-problems.ts';

/** All that authors have to mend, by file and line. */
export function contentProblems(files: ContentFile[]): FileProblems[] {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const places = placesIn(inOrder);
  const clashing = clashes(inOrder);
  return inOrder
    .map((file) => ({
      file: `content/${file.path}`,
      problems: [
        ...fileProblems(file),
        ...(clashing.get(file) ?? []),
        ...brokenLinks(file, places),
      ].sort((a, b) => a.line - b.line || a.column - b.column),
    }))
    .filter(({ problems }) => problems.length > 0);
}
