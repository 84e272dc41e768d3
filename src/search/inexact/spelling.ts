/** Pinyin as it was typed, perhaps with 汉字 among it. */
export interface Spelling {
  /** Lower-case letters and 汉字 alone; `v` is ü. */
  text: string;
  /** Where the reader, or an IME, put a space or an apostrophe: there a syllable ends. */
  cuts: ReadonlySet<number>;
}

/** What is longer is no pinyin, and would only cost time. */
const longest = 60;

/** The query as pinyin: `duan shi pin`, `zi'yuan`, `lǜ`, `短shi频`. Undefined if it cannot be. */
export function readSpelling(typed: string): Spelling | undefined {
  if (typed.length > longest) return undefined;
  const letters = typed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')
    .replace(/\p{M}/gu, '');
  if (!/^[a-z\p{Script=Han}\s'‘’-]+$/u.test(letters) || !/[a-z]/.test(letters)) return undefined;
  const cuts = new Set<number>();
  let text = '';
  for (const part of letters.split(/[^a-z\p{Script=Han}]+/u)) {
    text += part;
    cuts.add(text.length);
  }
  return text.length > 1 ? { text, cuts } : undefined;
}

/**
 * Where the text ends that is read as spelled, if it begins at `at`, or -1.
 *
 * @param ways what may be typed for a 汉字
 * @param unfinished whether the last 汉字 may be typed in part
 */
export function spelledEnd(
  spelling: Spelling,
  text: string,
  at: number,
  ways: (character: string) => readonly string[],
  unfinished: boolean,
  from = 0,
): number {
  const typed = spelling.text;
  if (from === typed.length) return at;
  const character = text[at];
  if (character === undefined) return -1;
  if (typed[from]! > 'z') {
    return typed[from] === character
      ? spelledEnd(spelling, text, at + 1, ways, unfinished, from + 1)
      : -1;
  }
  for (const way of ways(character)) {
    const to = from + way.length;
    const last = unfinished && from > 0 && to > typed.length;
    if (last ? !way.startsWith(typed.slice(from)) : !typed.startsWith(way, from)) continue;
    if (hasCut(spelling, from, Math.min(to, typed.length))) continue;
    const end = last ? at + 1 : spelledEnd(spelling, text, at + 1, ways, unfinished, to);
    if (end > 0) return end;
  }
  return -1;
}

function hasCut({ cuts }: Spelling, from: number, to: number) {
  for (let at = from + 1; at < to; at += 1) if (cuts.has(at)) return true;
  return false;
}
