import { AstroError } from 'astro/errors';
import type { Problem } from '../markdown/outline.ts';

/** What is wrong in one content file. */
export interface FileProblems {
  /** Relative to the project, such as `content/zh/motivation.mdx`. */
  file: string;
  problems: Problem[];
}

/** One error for all that authors have to mend, in the order of files and lines. */
export function contentError(files: FileProblems[]): AstroError {
  const lines = files
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ file, problems }) =>
      problems.map(
        ({ line, column, message, hint }) => `${file}:${line}:${column}: ${message}\n  ${hint}`,
      ),
    );
  const count = lines.length === 1 ? 'One thing' : `${lines.length} things`;
  const error = new AstroError(`${count} to mend in content/:\n\n${lines.join('\n')}`);
  error.name = 'ContentError';
  return error;
}
