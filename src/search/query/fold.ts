/** Text made comparable, and where each of its code units came from. */
export interface Folded {
  text: string;
  /** For each code unit of `text`, where its character begins in the source; then the source's length. */
  at: number[];
}

/** White space, control and format characters (RTL marks, zero-width joiners, NUL), halves of surrogate pairs. */
const ignored = /[\s\p{Cc}\p{Cf}\p{Cs}]/u;

/** Punctuation that a reader may leave out. `%` and the like mean something: 50% is not 50, C++ is not C. */
const skippable = /(?![%#&@+$°€¥£])[\p{P}\p{S}]/u;

/**
 * Without case, width and white space, compatibility forms resolved: `８０ %` becomes `80%`.
 * Works per character, so that every folded character has a source.
 */
export function fold(source: string): Folded {
  let text = '';
  const at: number[] = [];
  let position = 0;
  for (const character of source) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) at.push(position);
    text += folded;
    position += character.length;
  }
  at.push(position);
  return { text, at };
}

/**
 * Folded text without punctuation. Between two digits a run of it stays as one `-`: 80~85 equals
 * 80-85, neither equals 8085.
 */
export function loosen(folded: Folded): Folded {
  let text = '';
  const at: number[] = [];
  let skipped = -1;
  let unit = 0;
  for (const character of folded.text) {
    if (skippable.test(character)) {
      if (skipped < 0) skipped = unit;
    } else {
      if (skipped > 0 && isDigit(character) && isDigit(folded.text[skipped - 1]!)) {
        text += '-';
        at.push(folded.at[skipped]!);
      }
      skipped = -1;
      for (let each = 0; each < character.length; each += 1) at.push(folded.at[unit + each]!);
      text += character;
    }
    unit += character.length;
  }
  at.push(folded.at.at(-1)!);
  return { text, at };
}

/** The piece of `source` that the folded code units from `start` up to `end` came from. */
export function sourceSpan(source: string, folded: Folded, start: number, end: number): Span {
  const last = folded.at[end - 1]!;
  const length = source.codePointAt(last)! > 0xffff ? 2 : 1;
  return [folded.at[start]!, Math.max(last + length, combiningEnd(source, last + length))];
}

/** Start and end offsets in a source text, the end excluded. */
export type Span = readonly [start: number, end: number];

function foldCharacter(character: string) {
  const code = character.charCodeAt(0);
  if (character.length === 1 && code >= 0x4e00 && code <= 0x9fff) return character;
  if (ignored.test(character)) return '';
  return character.normalize('NFKD').toLowerCase().replace(/\s/g, '');
}

/** A mark covers the accents that follow its last letter, where the source writes them apart. */
function combiningEnd(source: string, from: number) {
  let end = from;
  while (end < source.length && /\p{M}/u.test(source[end]!)) end += 1;
  return end;
}

function isDigit(character: string) {
  return character >= '0' && character <= '9';
}
