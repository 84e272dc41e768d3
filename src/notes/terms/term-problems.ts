import type { Problem } from '../../markdown/outline.ts';
import { saying } from './mentions-of.ts';
import type { LocatedTerm, Place } from './read-terms.ts';

/**
 * What is wrong with the terms among each other and beside the notes: words and addresses that are
 * there twice, words that no theme says.
 *
 * @param text all that the notes say
 */
export function termProblems(terms: readonly LocatedTerm[], text: string): Problem[] {
  const words = terms.flatMap((term) => term.words);
  return [
    ...repeated(terms.map(({ id, place }) => ({ name: id, ...place }))).map(
      ({ name, first, ...place }) => ({
        ...place,
        message: `The address \`${name}\` is used twice; it stands in line ${first} too.`,
        hint: `Give this one a name of its own, such as \`${name}-2\`. It is permanent once published.`,
      }),
    ),
    ...repeated(words.map(({ word, ...place }) => ({ name: word, ...place }))).map(
      ({ name, first, ...place }) => ({
        ...place,
        message: `“${name}” is in line ${first} already.`,
        hint: 'Write each word once, with all that the notes mean by it.',
      }),
    ),
    ...words
      .filter(({ word }) => !saying([word])(text))
      .map(({ word, ...place }) => ({
        ...place,
        message: `No theme says “${word}”.`,
        hint: 'Write it as the notes do, put their word for it into `also`, or take it out.',
      })),
  ];
}

/** What has the name of one before it, with the line of that. */
function repeated(all: ({ name: string } & Place)[]) {
  const lines = new Map<string, number>();
  return all.flatMap((each) => {
    const first = lines.get(each.name.toLowerCase());
    lines.set(each.name.toLowerCase(), first ?? each.line);
    return first === undefined ? [] : [{ ...each, first }];
  });
}
