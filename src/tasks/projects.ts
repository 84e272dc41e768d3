import { sentence } from './sentence.ts';

/** The kinds of tests: a folder of `tests/` and a project of Vitest's each. */
const kinds = ['unit', 'site', 'browser', 'fixtures'] as const;

type Kind = (typeof kinds)[number];

/** Which tests are wanted. */
export interface Wanted {
  projects: readonly Kind[];
  /** Parts of the files' paths. */
  filters: readonly string[];
}

/**
 * Reads what follows `npm test --`: names of projects, and parts of files’ paths. Nothing means
 * all; a path in `tests/unit/` means that project.
 *
 * @throws Error with a sentence about an option, which would not be understood
 */
export function wantedTests(options: readonly string[]): Wanted {
  const option = options.find((each) => each.startsWith('-'));
  if (option) {
    throw sentence(
      `\`${option}\` means nothing here. Name kinds of tests (${kinds.join(', ')}) or parts of files’ paths.`,
    );
  }
  const filters = options.filter((each) => !isKind(each));
  const named = options.filter(isKind);
  const paths = filters.map((filter) => /^(?:\.\/)?tests\/(\w+)\//.exec(filter)?.[1] ?? '');
  if (named.length === 0 && paths.length > 0 && paths.every(isKind)) {
    return { projects: kinds.filter((kind) => paths.includes(kind)), filters };
  }
  return {
    projects: named.length > 0 ? kinds.filter((kind) => named.includes(kind)) : kinds,
    filters,
  };
}

function isKind(name: string): name is Kind {
  return (kinds as readonly string[]).includes(name);
}
