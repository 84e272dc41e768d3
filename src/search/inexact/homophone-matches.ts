import type { Searchable } from '../query/entry.ts';
import type { Query } from '../query/literal.ts';
import type { Match } from '../query/match.ts';
import type { Aliases } from './alias-tables.ts';
import { found, places } from './found.ts';
import { madeOfWords } from './made-of-words.ts';

type Readings = ReadonlyMap<string, readonly string[]>;

/** What sounds like the query, all of which must be 汉字. */
export function homophoneMatches(
  entries: readonly Searchable[],
  query: Query,
  aliases: Aliases,
  sounds: Readings,
): Match[] {
  const typed = query.loose;
  if (!/^\p{Script=Han}{2,12}$/u.test(typed)) return [];
  const heard = [...typed].map((character) => [
    ...(aliases.readings.get(character) ?? []),
    ...(sounds.get(character) ?? []),
  ]);
  if (heard.some((readings) => readings.length === 0)) return [];
  return entries.flatMap((entry) =>
    found(
      entry,
      'homophone',
      places(entry, entry.loose, (start) => {
        let same = 0;
        let near = 0;
        for (let at = 0; at < typed.length; at += 1) {
          const character = entry.loose.text[start + at] ?? '';
          if (character === typed[at]) same += 1;
          else {
            const readings = aliases.readings.get(character) ?? [];
            if (readings.some((reading) => heard[at]!.includes(reading))) continue;
            const blurred = readings.map(blur);
            if (!heard[at]!.some((reading) => blurred.includes(blur(reading)))) return -1;
            near += 1;
          }
        }
        if (near > same) return -1;
        const end = start + typed.length;
        const meant = entry.loose.text.slice(start, end);
        return meant.length > 4 || madeOfWords(meant, aliases.words) ? end : -1;
      }),
    ),
  );
}

/** What many speakers do not tell apart: zh and z, ch and c, sh and s, -ng and -n, l and n. */
function blur(syllable: string) {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace(/^l/, 'n');
}
