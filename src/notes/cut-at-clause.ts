/** In 汉字: a Latin letter or digit counts as half of one. */
interface Length {
  least: number;
  most: number;
}

/**
 * A text as it is, or its beginning where it is longer than `most`: up to the end of a sentence, else
 * of a clause, and then with an ellipsis. Never inside a clause, a quotation or brackets: where none
 * ends between `least` and `most`, the result is shorter or longer than asked for.
 */
export function cutAtClause(text: string, { least, most }: Length): string {
  if (hanLength(text) <= most) return text;

  const ends = clauseEnds(text);
  const fitting = ends.filter(({ length }) => length >= least && length <= most);
  const end =
    fitting.findLast(({ rank }) => rank === 'sentence') ??
    fitting.findLast(({ rank }) => rank === 'half') ??
    fitting.at(-1) ??
    ends.findLast(({ rank, length }) => rank === 'sentence' && length < least) ??
    ends.find(({ length }) => length > most);
  if (!end) return text;
  if (end.rank === 'sentence') return text.slice(0, end.after);
  const ellipsis = /[;,]/.test(text.charAt(end.at)) ? '…' : '……';
  return text.slice(0, end.at) + ellipsis;
}

/** How many 汉字 wide a text is. */
export function hanLength(text: string): number {
  let length = 0;
  for (const character of text) length += character < '\u2000' ? 0.5 : 1;
  return length;
}

interface ClauseEnd {
  rank: 'sentence' | 'half' | 'clause';
  /** Where the punctuation is, and where it is over. */
  at: number;
  after: number;
  /** Of the text before `after`. */
  length: number;
}

const marks =
  /(?<open>[「『“（《【(])|(?<close>[」』”）》】)])|(?<sentence>[。！？]|……|[.!?](?=\s|$))|(?<half>；|;(?=\s))|，|,(?=\s)/gu;

function clauseEnds(text: string): ClauseEnd[] {
  const ends: ClauseEnd[] = [];
  let depth = 0;
  let sentenceInside = false;
  for (const { 0: mark, index: at, groups } of text.matchAll(marks)) {
    const after = at + mark.length;
    if (groups?.['open']) depth += 1;
    else if (groups?.['close']) {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && sentenceInside) ends.push(endAt('sentence', at, after));
    } else if (depth === 0) {
      ends.push(
        endAt(groups?.['sentence'] ? 'sentence' : groups?.['half'] ? 'half' : 'clause', at, after),
      );
    }
    sentenceInside = depth > 0 && groups?.['sentence'] !== undefined;
  }
  return ends;

  function endAt(rank: ClauseEnd['rank'], at: number, after: number): ClauseEnd {
    return { rank, at, after, length: hanLength(text.slice(0, after)) };
  }
}
