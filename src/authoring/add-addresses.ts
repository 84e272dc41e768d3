/**
 * A text without addresses → the same text with them:
 *
 * 1. find each section and point that has none, and where its mark belongs;
 * 2. make up a short name for it that is free;
 * 3. put the marks in, and read the text again: where it says anything else now, its mark is left out.
 *
 * Nothing is ever taken away or written anew: a text is only cut at the marks' places.
 */
import { freeName } from './free-name.ts';
import { reading, type Reading } from './reading.ts';
import type { Unaddressed } from './unaddressed.ts';

export interface Addressed {
  text: string;
  /** In the order of reading, with their lines in the new text. */
  added: { name: string; line: number }[];
  /** What has to be named by hand, with its line. */
  left: { text: string; line: number }[];
}

interface Named extends Unaddressed {
  name: string;
}

/**
 * Gives every section and point without an address one.
 *
 * @param taken what was an address of this theme at any time: nothing else may have it
 * @throws VFileMessage where the text is no MDX
 */
export function addAddresses(source: string, taken: ReadonlySet<string> = new Set()): Addressed {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = source.slice(mark.length);
  const before = reading(source);
  const names = new Set([...taken, ...before.ids]);
  const named = before.unaddressed.map((place) => {
    const name = freeName(place.text, names, place.kind);
    names.add(name);
    return { ...place, name };
  });

  const says = (places: Named[]) => {
    const after = readingOf(withMarks(text, places).text);
    if (!after) return false;
    const ids = [...before.ids, ...places.map(({ name }) => name)].toSorted();
    return (
      after.text === before.text &&
      after.ids.toSorted().join() === ids.join() &&
      after.unaddressed.length === before.unaddressed.length - places.length &&
      after.problems.every((problem) => before.problems.includes(problem))
    );
  };
  let fine = says(named) ? named : named.filter((place) => says([place]));
  if (!says(fine)) fine = [];

  const written = withMarks(text, fine);
  return {
    text: mark + written.text,
    added: fine.map(({ name }, at) => ({ name, line: lineOf(written.text, written.at[at] ?? 0) })),
    left: named
      .filter((place) => !fine.includes(place))
      .map((place) => ({ text: place.text, line: lineOf(text, place.offset) })),
  };
}

/** `export` is a word by itself, and code with a mark after it. */
function readingOf(text: string): Reading | null {
  try {
    return reading(text);
  } catch {
    return null;
  }
}

/** The text with the marks in it, and where each mark is. */
function withMarks(text: string, places: Named[]): { text: string; at: number[] } {
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const at: number[] = [];
  let written = '';
  let from = 0;
  for (const { name, offset, ownLine } of places.toSorted((a, b) => a.offset - b.offset)) {
    written += text.slice(from, offset);
    from = offset;
    const closed = /^(?:\s*$|[ \t]*(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r))/.test(text.slice(offset));
    const mark = ownLine ? `${newline}${newline}^${name}` : ` ^${name}`;
    written += mark;
    at.push(written.length - 1);
    if (ownLine && !closed) written += newline;
  }
  return { text: written + text.slice(from), at };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
