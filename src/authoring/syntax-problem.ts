import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Problem } from '../markdown/outline.ts';
import { contentError, type FileProblems } from '../notes/content-error.ts';
import { parseTheme } from './parse-theme.ts';

/** What the parsers of YAML and of MDX throw. */
interface ParserError extends Error {
  reason: string;
  line?: number;
  column?: number;
  mark?: { line: number; column: number };
}

/** Why a theme's file cannot be read at all; `null` if it can. */
export function syntaxProblem(source: string): Problem | null {
  return headProblem(source) ?? problemIn(() => parseTheme(source));
}

/** Why its frontmatter cannot be read; `null` if it can. */
export function headProblem(source: string): Problem | null {
  return problemIn(() => parseFrontmatter(source));
}

/**
 * The error for all files that cannot be read, which Astro would tell of one at a time; `null` where
 * there is none.
 */
export function unreadable(
  files: { file: string; source: string }[],
  problemOf = syntaxProblem,
): Error | null {
  const found = files.flatMap(({ file, source }): FileProblems[] => {
    const problem = problemOf(source);
    return problem ? [{ file, problems: [problem] }] : [];
  });
  return found.length > 0 ? contentError(found) : null;
}

function problemIn(read: () => unknown): Problem | null {
  try {
    read();
    return null;
  } catch (error) {
    if (!isParserError(error)) throw error;
    const message = `${error.reason.replace(inReason, '').replace(' with acorn', '')}.`.replace(
      /^[a-z]/,
      (first) => first.toUpperCase(),
    );
    return { ...placeOf(error), message, hint: error.mark ? hints.yaml : hintFor(error.reason) };
  }
}

/** Where an open tag is, as its parser says it: ` (10:4-10:7)`. */
const inReason = / \((\d+):(\d+)-\d+:\d+\)/;

function placeOf({ reason, mark, line = 1, column = 1 }: ParserError) {
  if (mark) return { line: mark.line + 1, column: mark.column + 1 };
  const [, tagLine, tagColumn] = inReason.exec(reason) ?? [];
  return { line: Number(tagLine ?? line), column: Number(tagColumn ?? column) };
}

const hints = {
  yaml: 'Put a value with colons, brackets or quotes between quotes: `title: "…"`.',
  brace: 'In a content file braces hold code: write `\\{` where you mean a brace.',
  module:
    'A paragraph that begins with `import` or `export` is code: begin it with another word, or write `&#105;mport`, `&#101;xport`.',
  tag: 'In a content file `<` begins a tag: close it, or write `\\<` where you mean the sign.',
};

function hintFor(reason: string): string {
  if (/import\/exports/.test(reason)) return hints.module;
  return /expression|brace/.test(reason) ? hints.brace : hints.tag;
}

function isParserError(error: unknown): error is ParserError {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}
