import { isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type { Problem } from '../../markdown/outline.ts';
import { fold, loosen } from '../query/fold.ts';

/** Words of one meaning, as authors wrote them in `content/aliases.yaml`. */
export interface SynonymGroup {
  line: number;
  words: ({ word: string } & Place)[];
}

type Place = Pick<Problem, 'line' | 'column'>;

/** The groups of the file, and all that is to be mended in it. */
export function synonymGroups(source: string): { groups: SynonymGroup[]; problems: Problem[] } {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (errors.length > 0) return { groups: [], problems: errors.map(notYaml(place)) };
  if (contents === null) return { groups: [], problems: [] };
  const items = isSeq(contents) ? contents.items : [contents];
  const problems: Problem[] = [];
  const groups = items.map((item) => readGroup(item, (node) => place(startOf(node)), problems));
  problems.push(...repeated(groups));
  return { groups, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

function readGroup(item: unknown, place: (node: unknown) => Place, problems: Problem[]) {
  const at = place(item);
  const group: SynonymGroup = { line: at.line, words: [] };
  if (!isSeq(item)) {
    problems.push({ ...at, message: 'This is not a group of words.', hint: example });
    return group;
  }
  for (const each of item.items) {
    const word: unknown = isScalar(each) ? each.value : '';
    if (typeof word !== 'string') problems.push({ ...place(each), ...notAWord(each) });
    else if (!comparable(word)) problems.push({ ...place(each), ...missing });
    else group.words.push({ word, ...place(each) });
  }
  if (item.items.length < 2) problems.push({ ...at, ...alone });
  return group;
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

const alone = {
  message: 'The group has no second word.',
  hint: 'Add the word of the pages that it stands for, such as `- [GPU, 显卡]`.',
};

const missing = { message: 'A word is missing here.', hint: 'Write it, or take the comma out.' };

function notAWord(node: unknown) {
  const source = String(isScalar(node) ? node.source : '');
  return {
    message: `\`${source}\` is not read as a word.`,
    hint: `Put it in quotes if it is one: \`'${source}'\`.`,
  };
}

function notYaml(place: (offset: number) => Place) {
  return ({ message, pos }: YAMLParseError): Problem => ({
    ...place(pos[0]),
    message: `This is not YAML: ${message.replace(/\.?$/, '.')}`,
    hint: example,
  });
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
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
