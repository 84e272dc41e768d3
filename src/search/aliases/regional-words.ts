import { Converter } from 'opencc-js';
import { to } from 'opencc-js/preset';

/** Words of Taiwan and Hong Kong, each with the words in this text that it stands for: all in Simplified characters. */
export function regionalWords(text: string): [regional: string, ...here: string[]][] {
  const simplify = Converter({ from: 't', to: 'cn' });
  const words = new Map<string, Set<string>>();
  for (const [mainland, regional] of ['twp', 'hkp'].flatMap(dictionary)) {
    const [here, there] = [simplify(mainland), simplify(regional)];
    if (here === there || !text.includes(here)) continue;
    words.set(there, (words.get(there) ?? new Set()).add(here));
  }
  return [...words].map(([regional, here]) => [regional, ...here]);
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
