import { AstroError } from 'astro/errors';
import type { Problem } from '../markdown/outline.ts';

/** What is wrong in one content file. */
export interface FileProblems {
  /** Relative to the project, such as `content/zh/motivation.mdx`. */
  file: string;
  problems: Problem[];
}

/** One error for all that authors have to mend, in the order given. */
export function contentError(files: FileProblems[]): AstroError {
  const lines = files.flatMap(({ file, problems }) =>
    problems.map(
      ({ line, column, message, hint }) => `${file}:${line}:${column}: ${message}\n  ${hint}`,
    ),
  );
  const count = lines.length === 1 ? 'One thing' : `${lines.length} things`;
  return sentence(`${count} to mend in content/:\n\n${lines.join('\n')}`);
}

/** The error for a site without a theme. */
export function nothingToShow(): AstroError {
  return sentence(
    'There is no theme in content/zh/.\n  Write the first one, such as content/zh/motivation.mdx; the README says how.',
  );
}

/**
 * An error that is its message. Astro would add the code that threw it, and, because a theme may
 * say `window` or `document`, advice about browsers.
 */
export function sentence(message: string): AstroError {
  const error = new AstroError(message);
  return Object.assign(error, { name: 'ContentError', stack: '', toString: () => 'ContentError' });
}
