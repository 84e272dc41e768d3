import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What errors of Astro, Vite, Rolldown, MDX and YAML may hold beside their message. */
interface BuildError extends Error {
  errors?: BuildError[];
  loc?: { file?: string; line: number; column: number };
  reason?: string;
  hint?: string;
}

/**
 * What a failed build tells an author: where, what, and a hint if there is one, without the way
 * that it took through our code. Only for an error in that code is the way shown.
 *
 * @param root the project's folder, which the author need not read in each line
 * @param page the page that was being rendered
 */
export function buildProblem(error: BuildError, root: string, page?: string): string {
  if (error.errors?.length) {
    return error.errors.map((each) => buildProblem(each, root, page)).join('\n\n');
  }
  const message = withoutWay(error.reason ?? error.message, root);
  const where = placeOf(error.loc, root, message) ?? page;
  const line = where ? `${where}: ${message}` : message;
  return [line, ...hintOf(error, root)].join('\n');
}

/** The file, line and column, unless the message has said it better. */
function placeOf(loc: BuildError['loc'], root: string, message: string) {
  if (!loc?.file) return undefined;
  const file = path.relative(root, loc.file).split(path.sep).join('/');
  return message.includes(file) ? undefined : `${file}:${loc.line}:${loc.column}`;
}

function hintOf(error: BuildError, root: string) {
  if (error.name === 'ReferenceError') {
    return ['  In a content file braces hold code: write `\\{` where you mean a brace.'];
  }
  if (error instanceof TypeError || error instanceof RangeError) {
    return [String(error.stack).replaceAll(root + path.sep, '')];
  }
  return error.hint ? [`  ${error.hint}`] : [];
}

/** The message without colours, stack, and the chain of modules that import each other. */
function withoutWay(message: string, root: string) {
  return stripVTControlCharacters(message)
    .replaceAll(root + path.sep, '')
    .split('\n')
    .filter((line) => !/^\s+at |is imported by the following path|│\s+- /.test(line))
    .join('\n')
    .trimEnd();
}
