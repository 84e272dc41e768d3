import { ledgerFile } from '../permalinks/ledger.ts';
import { movesIn } from '../permalinks/moves-in.ts';
import { readLedger } from '../permalinks/read-ledger.ts';
import type { FileProblems } from './content-error.ts';
import type { ContentFile } from './content-file.ts';
import { brokenLinks, placesIn } from './broken-links.ts';
import { clashes } from './clashes.ts';
import { fileProblems } from './file-problems.ts';
import { termsFile, type TermsFile } from './terms/read-terms.ts';
import { termProblems } from './terms/term-problems.ts';
import { publishedProblems } from './published-problems.ts';

/**
 * All that authors have to mend, by file and line.
 *
 * @param ledger the text of `content/permalinks.json`
 * @param terms what was read from `content/zh/terms.yaml`
 */
export function contentProblems(
  files: ContentFile[],
  ledger = '',
  terms: TermsFile = { terms: [], problems: [] },
): FileProblems[] {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const places = placesIn(inOrder, terms.terms);
  const clashing = clashes(inOrder);
  const moved = movesIn(readLedger(ledger).entries);
  const published = publishedProblems(inOrder, terms.terms, ledger);
  return [
    ...inOrder.map((file) => ({
      file: `content/${file.path}`,
      problems: [
        ...fileProblems(file),
        ...(clashing.get(file) ?? []),
        ...brokenLinks(file, places, moved),
        ...(published.get(`content/${file.path}`) ?? []),
      ],
    })),
    { file: ledgerFile, problems: published.get(ledgerFile) ?? [] },
    {
      file: termsFile,
      problems: [
        ...terms.problems,
        ...termProblems(terms.terms, textOf(files)),
        ...(published.get(termsFile) ?? []),
      ],
    },
  ]
    .filter(({ problems }) => problems.length > 0)
    .map(({ file, problems }) => ({
      file,
      problems: problems.sort((a, b) => a.line - b.line || a.column - b.column),
    }));
}

function textOf(files: ContentFile[]): string {
  const outlines = files.flatMap(({ outline }) => outline ?? []);
  const blocks = outlines.flatMap(({ lead, sections }) => [
    ...lead,
    ...sections.flatMap((section) => section.blocks),
  ]);
  return blocks.map(({ text }) => text).join('\n');
}
