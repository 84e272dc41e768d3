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
  return mapped(source, foldCharacter);
}

/**
 * Folded text without punctuation. Between two digits a run of it stays as one `-`: 80~85 equals
 * 80-85, neither equals 8085.
 */
export function loosen({ text, at }: Folded): Folded {
  let before = '';
  let skipped = false;
  const loose = mapped(text, (character) => {
    if (skippable.test(character)) {
      skipped = true;
      return '';
    }
    const between = skipped && /^[0-9]{2}$/.test(before + character);
    before = character;
    skipped = false;
    return between ? `-${character}` : character;
  });
  return { text: loose.text, at: loose.at.map((unit) => at[unit]!) };
}

/** The piece of `source` that the folded code units from `start` up to `end` came from. */
export function sourceSpan(source: string, folded: Folded, start: number, end: number): Span {
  const last = folded.at[end - 1]!;
  // A mark covers the accents that follow its last letter, where the source writes them apart.
  const character = /^[^]\p{M}*/u.exec(source.slice(last))![0];
  return [folded.at[start]!, last + character.length];
}

/** Start and end offsets in a source text, the end excluded. */
export type Span = readonly [start: number, end: number];

function foldCharacter(character: string) {
  if (/[\u4e00-\u9fff]/.test(character)) return character;
  if (ignored.test(character)) return '';
  return character.normalize('NFKD').toLowerCase().replace(/\s/g, '');
}

function mapped(source: string, replaced: (character: string) => string): Folded {
  let text = '';
  const at: number[] = [];
  let position = 0;
  for (const character of source) {
    text += replaced(character);
    while (at.length < text.length) at.push(position);
    position += character.length;
  }
  return { text, at: [...at, position] };
}
