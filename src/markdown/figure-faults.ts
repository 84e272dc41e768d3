import type { z } from 'astro/zod';
import { figureKinds, type FigureName } from './figure-kinds.ts';
import { literalOf, type JsxElement } from './literal-of.ts';

/**
 * What is wrong with what a figure is given, each as the end of a sentence that begins with the
 * figure's name. Its links may lead to `addresses` only.
 */
export function figureFaults(
  name: FigureName,
  { attributes }: JsxElement,
  addresses: ReadonlySet<string>,
): string[] {
  const values: Record<string, unknown> = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return [`is given \`{${attribute.value}}\` unnamed`];
    const literal = literalOf(attribute);
    if ('source' in literal) {
      return [`has \`${attribute.name}\` as \`${literal.source}\`, which would have to be run`];
    }
    values[attribute.name] = literal.value;
  }
  const { error } = figureKinds[name].props.safeParse(values);
  return error
    ? firstOfEachPath(error.issues).map((issue) => faultOf(issue, values))
    : brokenHrefs(values, addresses).map(
        (href) => `leads to \`${href}\`, which is no address of this theme`,
      );
}

/** A value of the wrong type may be out of range as well: once is enough. */
function firstOfEachPath(issues: z.core.$ZodIssue[]) {
  const paths = issues.map(({ path }) => written(path));
  return issues.filter((_, at) => paths.indexOf(paths[at] ?? '') === at);
}

function faultOf(issue: z.core.$ZodIssue, values: unknown): string {
  const path = written(issue.path);
  const where = path === '' ? '' : `has \`${path}\`, which `;
  if (issue.code === 'custom') return where + issue.message;
  if (issue.code === 'unrecognized_keys') {
    return `${where}has an unknown ${issue.keys.map((key) => `\`${key}\``).join(', ')}`;
  }
  const value = issue.path.reduce<unknown>(
    (outer, key) => (outer as Record<PropertyKey, unknown> | undefined)?.[key],
    values,
  );
  if (value === undefined) return `has no \`${path}\``;
  return `has \`${path}\` as \`${JSON.stringify(value)}\`, which ${whatIsWrong(issue)}`;
}

/** `rows[1].to`, as a program would read it. */
function written(path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

function whatIsWrong(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `is no ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_big') {
    return issue.origin === 'array' ? 'has too many values' : `is more than ${issue.maximum}`;
  }
  if (issue.code === 'too_small' && issue.origin === 'array') return 'has too few values';
  if (issue.code === 'too_small' && issue.origin === 'number') {
    return `is ${issue.inclusive ? 'less than' : 'not more than'} ${issue.minimum}`;
  }
  return 'is empty';
}

const kinds: Record<string, string> = {
  string: 'text; put it in quotes',
  array: 'list',
  tuple: 'list',
  int: 'whole number',
};

/** The links among a figure's values, however deep, that lead to no address. */
function brokenHrefs(values: unknown, addresses: ReadonlySet<string>): string[] {
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values).flatMap(([key, value]) => {
    if (key !== 'href') return brokenHrefs(value, addresses);
    const href = String(value);
    return href.startsWith('#') && addresses.has(href.slice(1)) ? [] : [href];
  });
}
