import type { Searchable } from '../query/entry.ts';
import type { Query } from '../query/literal.ts';
import type { Match } from '../query/match.ts';
import type { Aliases, Readings } from './alias-tables.ts';
import { blurred } from './blurred.ts';
import { found, places } from './found.ts';
import { isLikely } from './made-of-words.ts';

/** A query that could be 汉字 of the same sound. */
export const soundable = /^\p{Script=Han}{2,12}$/u;

/**
 * What sounds like the query. Where zh is taken for z or -ng for -n, as many characters must be
 * as typed.
 *
 * @param sounds readings of characters that the site does not have
 */
export function homophoneMatches(
  entries: readonly Searchable[],
  { loose: typed }: Query,
  { readings, words }: Aliases,
  sounds: Readings = new Map(),
): Match[] {
  if (!soundable.test(typed)) return [];
  const heard = [...typed].map((character) => {
    const same = readings.get(character) ?? sounds.get(character) ?? [];
    return { character, same, near: same.flatMap(blurred) };
  });
  const endAt = (text: string, start: number) => {
    let surplus = 0;
    for (const [at, { character, same, near }] of heard.entries()) {
      const here = text[start + at];
      const read = here === undefined ? [] : (readings.get(here) ?? []);
      if (here === character) surplus += 1;
      else if (read.some((reading) => same.includes(reading))) continue;
      else if (read.some((reading) => near.includes(reading))) surplus -= 1;
      else return -1;
    }
    const end = start + typed.length;
    return surplus >= 0 && isLikely(text.slice(start, end), words) ? end : -1;
  };
  return entries.flatMap((entry) =>
    found(
      entry,
      'homophone',
      places(entry, entry.loose, (start) => endAt(entry.loose.text, start)),
    ),
  );
}
