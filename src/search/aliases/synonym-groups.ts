import { isAlias, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Problem } from '../../markdown/outline.ts';
import { fold, loosen } from '../query/fold.ts';

/** Words of one meaning, as authors wrote them in `content/aliases.yaml`. */
export interface SynonymGroup {
  line: number;
  words: { word: string; line: number; column: number }[];
}

/** The groups of the file, and all that is to be mended in it. */
export function synonymGroups(source: string): { groups: SynonymGroup[]; problems: Problem[] } {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = errors.map(({ message, pos }) => ({
    ...place(pos[0]),
    message: `This is not YAML: ${message.replace(/\.?$/, '.')}`,
    hint: example,
  }));
  if (problems.length > 0 || contents === null) return { groups: [], problems };
  if (!isSeq(contents)) {
    return { groups: [], problems: [{ ...place(startOf(contents)), ...notAList }] };
  }
  const groups = contents.items.flatMap((item): SynonymGroup[] => {
    const at = place(startOf(item));
    if (!isSeq(item)) {
      problems.push({ ...at, ...notAList });
      return [];
    }
    const words = item.items.flatMap((each) => {
      const where = place(startOf(each) || startOf(item));
      const word: unknown = isScalar(each) ? each.value : undefined;
      if (typeof word === 'string' && comparable(word)) return [{ word, ...where }];
      problems.push({ ...where, ...notAWord(isScalar(each) ? each.source : undefined) });
      return [];
    });
    if (words.length === 1 && item.items.length === 1) problems.push({ ...at, ...alone });
    return [{ line: at.line, words }];
  });
  return { groups, problems: [...problems, ...repeated(groups)] };
}

/** The groups that can find nothing, as none of their words occurs in the site's text. */
export function idleGroups(groups: readonly SynonymGroup[], text: string): Problem[] {
  const site = comparable(text);
  return groups
    .filter(({ words }) => !words.some(({ word }) => site.includes(comparable(word))))
    .map(({ line, words }) => ({
      line,
      column: 1,
      message: `No page has any of ${words.map(({ word }) => `“${word}”`).join(', ')}.`,
      hint: 'Add a word to the group that the pages have, or take the line out: it finds nothing.',
    }));
}

/** Text as queries are compared with it: `Pre-training` is `pretraining`. */
export function comparable(text: string): string {
  return loosen(fold(text)).text;
}

const example = 'Write each group on a line of its own, such as `- [GPU, 显卡]`.';

const notAList = { message: 'This is not a group of words.', hint: example };

const alone = {
  message: 'The word is alone in its group.',
  hint: 'Add the word of the pages that it stands for, such as `- [GPU, 显卡]`.',
};

function notAWord(source: string | undefined) {
  const typed = source ?? '…';
  return {
    message: source ? `\`${source}\` is not read as a word.` : 'A word is missing here.',
    hint: source
      ? `Put it in quotes if it is one: \`'${typed}'\`.`
      : 'Write a word between the commas, or take one comma out.',
  };
}

function repeated(groups: readonly SynonymGroup[]): Problem[] {
  const lines = new Map<string, number>();
  return groups.flatMap(({ words }) =>
    words.flatMap(({ word, line, column }) => {
      const first = lines.get(comparable(word));
      lines.set(comparable(word), first ?? line);
      if (first === undefined) return [];
      return [
        {
          line,
          column,
          message: `“${word}” is in line ${first} already.`,
          hint: 'Write each word once. Case, spaces and hyphens make no other word; words of one meaning are one group.',
        },
      ];
    }),
  );
}

function startOf(node: unknown) {
  if (isAlias(node) || isScalar(node) || isSeq(node)) return node.range?.[0] ?? 0;
  return (node as Node | null)?.range?.[0] ?? 0;
}
