import { ledgerFile } from '../permalinks/ledger.ts';
import type { FileProblems } from './content-error.ts';
import type { ContentFile } from './content-file.ts';
import { brokenLinks, placesIn } from './broken-links.ts';
import { clashes } from './clashes.ts';
import { fileProblems } from './file-problems.ts';
import { publishedProblems } from './published-problems.ts';

/**
 * All that authors have to mend, by file and line.
 *
 * @param ledger the text of `content/permalinks.json`
 */
export function contentProblems(files: ContentFile[], ledger = ''): FileProblems[] {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const places = placesIn(inOrder);
  const clashing = clashes(inOrder);
  const published = publishedProblems(inOrder, ledger);
  return [
    ...inOrder.map((file) => ({
      file: `content/${file.path}`,
      problems: [
        ...fileProblems(file),
        ...(clashing.get(file) ?? []),
        ...brokenLinks(file, places),
        ...(published.get(`content/${file.path}`) ?? []),
      ],
    })),
    { file: ledgerFile, problems: published.get(ledgerFile) ?? [] },
  ]
    .filter(({ problems }) => problems.length > 0)
    .map(({ file, problems }) => ({
      file,
      problems: problems.sort((a, b) => a.line - b.line || a.column - b.column),
    }));
}
