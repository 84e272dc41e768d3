import { z } from 'astro/zod';
import { isMap, isNode, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Problem } from '../../markdown/outline.ts';
import { addressName } from '../../markdown/take-mark.ts';
import { whatIsWrong } from '../frontmatter.ts';
import type { WrittenTerm } from './term.ts';

/** The file of terms, relative to the project. */
export const termsFile = 'content/zh/terms.yaml';

export type Place = Pick<Problem, 'line' | 'column'>;

/** A term with the places of what must not be said twice. */
export interface LocatedTerm extends WrittenTerm {
  /** Of the address. */
  place: Place;
  /** The term, and the words under `also`. */
  words: ({ word: string } & Place)[];
}

/** What was read from the file of terms. */
export interface TermsFile {
  terms: LocatedTerm[];
  problems: Problem[];
}

const words = z.string().trim().min(1);
const term = z.strictObject({
  term: words.describe('The word as the notes write it'),
  id: words
    .regex(addressName)
    .describe('Its address, of a-z, 0-9 and single hyphens; permanent once published'),
  meaning: words
    .min(5)
    .max(120)
    .describe('What the notes mean by it, in one or two sentences, no surer than they are'),
  also: z
    .array(words)
    .optional()
    .describe('Other words of the notes that it stands for, such as `[药材, 丹方]`'),
});
const keys = Object.keys(term.shape) as (keyof typeof term.shape)[];

const example =
  'Write each term as `- term: 微调`, and below it, two spaces in, `id: fine-tuning` and `meaning: …`.';

/** The terms in the text of `content/zh/terms.yaml`, and what is wrong with its form. */
export function readTerms(source: string): TermsFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    return { terms: [], problems: document.errors.map((error) => notYaml(error, placeAt)) };
  }

  const placeOf = (...path: PropertyKey[]) => placeAt(offsetOf(document, path));
  const terms: LocatedTerm[] = [];
  const problems: Problem[] = [];
  const written: unknown = document.toJS() ?? [];
  if (!Array.isArray(written)) return { terms, problems: [notATerm(placeOf())] };
  for (const [at, item] of written.entries()) {
    const { data, error } = term.safeParse(item);
    if (data) {
      const also = (data.also ?? []).map((word, nth) => ({ word, ...placeOf(at, 'also', nth) }));
      const all = [{ word: data.term, ...placeOf(at, 'term') }, ...also];
      terms.push({ ...data, also: data.also ?? [], place: placeOf(at, 'id'), words: all });
    } else {
      const told = error.issues.flatMap((issue) => problemsOf(issue, item, at, placeOf));
      problems.push(...told.filter(isFirstAt));
    }
  }
  return { terms, problems };
}

function problemsOf(
  issue: z.core.$ZodIssue,
  item: unknown,
  at: number,
  placeOf: (...path: PropertyKey[]) => Place,
): Problem[] {
  if (issue.path.length === 0 && issue.code === 'invalid_type') return [notATerm(placeOf(at))];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...placeOf(at, key),
      message: `A term has no key \`${key}\`.`,
      hint: `Take it out, or write one of: ${keys.map((known) => `\`${known}\``).join(', ')}.`,
    }));
  }
  const [key] = issue.path as [keyof typeof term.shape];
  const hint = `${term.shape[key].description}.`;
  const value = issue.path.reduce((inner, step) => (inner as never)[step], item);
  if (value === undefined) {
    return [
      {
        ...placeOf(at),
        message: `The term has no \`${key}\`.`,
        hint: `Add \`${key}: …\`. ${hint}`,
      },
    ];
  }
  return [
    {
      ...placeOf(at, ...issue.path),
      message: `The term’s \`${key}\` ${whatIsWrong(issue, value)}.`,
      hint,
    },
  ];
}

const notATerm = (place: Place): Problem => ({
  ...place,
  message: 'This is not a term.',
  hint: example,
});

function notYaml({ message, pos }: YAMLError, placeAt: (offset: number) => Place): Problem {
  return {
    ...placeAt(pos[0]),
    message: `This is not YAML: ${message.replace(/\.?$/, '.')}`,
    hint: example,
  };
}

/** A value of the wrong type may be too short as well: once is enough. */
function isFirstAt({ line, column, message }: Problem, at: number, all: Problem[]): boolean {
  const same = (other: Problem) => other.line === line && other.column === column;
  return message.includes(' has no ') || all.findIndex(same) === at;
}

/** Where a key or an item of a list begins. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  const holder = document.getIn(path.slice(0, -1), true);
  const pair = isMap(holder) && holder.items.find(({ key }) => String(key) === path.at(-1));
  const node = pair ? pair.key : document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
