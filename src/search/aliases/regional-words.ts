import { Converter } from 'opencc-js';
import { to } from 'opencc-js/preset';

/** Words of Taiwan and Hong Kong for words in this text, each with the word in the text: all in Simplified characters. */
export function regionalWords(text: string): [regional: string, here: string][] {
  const simplify = Converter({ from: 't', to: 'cn' });
  const seen = new Set<string>();
  return ['twp', 'hkp'].flatMap((region) =>
    dictionary(region).flatMap(([mainland, regional]): [string, string][] => {
      const [here, there] = [simplify(mainland), simplify(regional)];
      const pair = `${there} ${here}`;
      if (here === there || !text.includes(here) || seen.has(pair)) return [];
      seen.add(pair);
      return [[there, here]];
    }),
  );
}

/** OpenCC’s list of a region’s words: `視頻 影片|數據 資料`. */
function dictionary(region: string): [string, string][] {
  const [words] = to[region]?.[0] ?? [];
  if (typeof words !== 'string') throw new Error(`opencc-js has no words for \`${region}\`.`);
  return words.split('|').flatMap((line) => {
    const [mainland = '', ...regional] = line.split(' ');
    return regional.map((word): [string, string] => [mainland, word]);
  });
}
