import { z } from 'astro/zod';

/** What stands at the head of a theme's file. */
export const frontmatter = z.strictObject({
  title: z.string().trim().min(1).describe('The theme’s name, without punctuation at its end'),
  gist: z
    .string()
    .trim()
    .min(10)
    .max(120)
    .describe('What the theme says, in one or two sentences of 40–80 汉字'),
  order: z.int().positive().describe('The theme’s place among the others, from 1'),
  published: z.coerce.date().describe('The day it was first published, such as 2026-11-23'),
});

export type Frontmatter = z.infer<typeof frontmatter>;

/** A file's frontmatter, or what is wrong with it: reported later, together with all other files’. */
export type CheckedFrontmatter = { accepted: Frontmatter } | { faults: FrontmatterFault[] };

export interface FrontmatterFault {
  /** The key at fault, `null` where it is missing. */
  key: string | null;
  message: string;
  hint: string;
}

/** Checks without throwing. */
export function checkedFrontmatter(data: unknown): CheckedFrontmatter {
  const { data: accepted, error } = frontmatter.safeParse(data);
  return accepted
    ? { accepted }
    : { faults: firstOfEachKey(error.issues).flatMap((issue) => faultsOf(issue, data)) };
}

/** A value of the wrong type may be too short as well: once is enough. */
function firstOfEachKey(issues: z.core.$ZodIssue[]) {
  return issues.filter(
    ({ path: [key] }, at) => issues.findIndex(({ path }) => path[0] === key) === at,
  );
}

const keys = Object.keys(frontmatter.shape) as (keyof Frontmatter)[];

function faultsOf(issue: z.core.$ZodIssue, data: unknown): FrontmatterFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      key,
      message: `The frontmatter has an unknown key \`${key}\`.`,
      hint: `Take it out, or write one of: ${keys.map((known) => `\`${known}\``).join(', ')}.`,
    }));
  }
  const key = String(issue.path[0]) as keyof Frontmatter;
  const hint = `${frontmatter.shape[key].description ?? ''}.`;
  const value = (data as Record<string, unknown>)[key];
  if (value === undefined) {
    return [
      {
        key: null,
        message: `The frontmatter has no \`${key}\`.`,
        hint: `Add \`${key}: …\`. ${hint}`,
      },
    ];
  }
  return [{ key, message: `The frontmatter’s \`${key}\` ${whatIsWrong(issue, value)}.`, hint }];
}

/** What a value is that the schema refuses, as the end of a sentence. */
export function whatIsWrong(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === null || value === '') return 'is empty';
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  if (issue.code === 'invalid_type')
    return `is \`${shown}\`, which is ${not[issue.expected] ?? 'wrong'}`;
  if (typeof value === 'string' && issue.code === 'too_small')
    return `is \`${shown}\`, which is too short`;
  if (issue.code === 'too_big') return `is too long, with ${shown.length} characters`;
  return `is \`${shown}\``;
}

const not: Record<string, string> = {
  string: 'no text; put it in quotes',
  number: 'no whole number',
  int: 'no whole number',
  date: 'no day of the calendar',
};
