import type { Readings } from './alias-tables.ts';

/** Pinyin as it was typed, perhaps with 汉字 among it. */
export interface Spelling {
  /** Lower-case letters and 汉字 alone; `v` is ü. */
  text: string;
  /** Where the reader, or an IME, put a space or an apostrophe: there a syllable ends. */
  cuts: ReadonlySet<number>;
  /** Whether the last 汉字 has to be typed to its end too. */
  whole?: boolean;
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

/** Where the text that is read as spelled ends, if it begins at `at`, or -1. */
export function spelledEnd(
  spelling: Spelling,
  text: string,
  at: number,
  ways: Readings,
  from = 0,
): number {
  const typed = spelling.text;
  if (from === typed.length) return at;
  const character = text[at] ?? '';
  if (typed[from]! > 'z') {
    return typed[from] === character ? spelledEnd(spelling, text, at + 1, ways, from + 1) : -1;
  }
  for (const way of ways.get(character) ?? []) {
    const to = from + way.length;
    const unfinished = !spelling.whole && from > 0 && to > typed.length;
    if (unfinished ? !way.startsWith(typed.slice(from)) : !typed.startsWith(way, from)) continue;
    if (hasCut(spelling, from, Math.min(to, typed.length))) continue;
    const end = unfinished ? at + 1 : spelledEnd(spelling, text, at + 1, ways, to);
    if (end > 0) return end;
  }
  return -1;
}

function hasCut({ cuts }: Spelling, from: number, to: number) {
  for (let at = from + 1; at < to; at += 1) if (cuts.has(at)) return true;
  return false;
}
