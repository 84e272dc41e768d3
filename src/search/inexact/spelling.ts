import type { Readings } from './alias-tables.ts';

/** What is longer is no pinyin, and would only cost time. */
const longest = 60;

/**
 * The query as pinyin, perhaps with 汉字 among it: lower-case letters, `v` for ü, and `'` where the
 * reader or an IME ended a syllable. `duan shi pin`, `zi'yuan`, `lǜ`, `短shi频`. Undefined if it cannot be.
 */
export function readSpelling(typed: string): string | undefined {
  if (typed.length > longest) return undefined;
  const letters = typed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')
    .replace(/\p{M}/gu, '');
  const spelling = letters
    .split(/[\s'‘’-]+/)
    .filter(Boolean)
    .join("'");
  const isPinyin = /[a-z]/.test(spelling) && /^[a-z\p{Script=Han}']{2,}$/u.test(spelling);
  return isPinyin ? spelling : undefined;
}

/** Where the text ends that is read as what is spelled from `from` on, if it begins at `at`; undefined if it does not. */
export function spelledEnd(
  spelling: string,
  text: string,
  at: number,
  ways: Readings,
  from = 0,
): number | undefined {
  const rest = spelling.slice(from);
  if (!rest) return at;
  if (rest[0] === "'") return spelledEnd(spelling, text, at, ways, from + 1);
  for (const way of ways.get(text[at] ?? '') ?? []) {
    // The last syllable may be unfinished, unless it is the first.
    if (from > 0 && way.startsWith(rest)) return at + 1;
    if (!rest.startsWith(way)) continue;
    const end = spelledEnd(spelling, text, at + 1, ways, from + way.length);
    if (end) return end;
  }
  return undefined;
}
