import { Converter } from 'opencc-js';
import { from } from 'opencc-js/preset';

/**
 * Each Traditional character, in the forms of Taiwan, Hong Kong and OpenCC, for which the site may
 * have the Simplified one, followed by that: see `AliasTables`. Where one stands for several, for the
 * first: 著 for 着.
 */
export function traditionalPairs(characters: ReadonlySet<string>): string {
  const forms = [Converter({ from: 't', to: 'tw' }), Converter({ from: 't', to: 'hk' })];
  const pairs = new Map<string, string>();
  for (const [simplified, ...all] of traditionalForms()) {
    if (simplified === undefined || !characters.has(simplified)) continue;
    for (const form of all.flatMap((each) => [each, ...forms.map((convert) => convert(each))])) {
      if (!characters.has(form) && !pairs.has(form)) pairs.set(form, simplified);
    }
  }
  return [...pairs].flat().join('');
}

/** OpenCC’s list of Simplified characters, each before its Traditional ones: `发 發 髮`. */
function traditionalForms(): string[][] {
  const list = from['cn']?.[0]?.at(-1);
  if (typeof list !== 'string') throw new Error('opencc-js has no list of Traditional characters.');
  return list.split('|').map((line) => line.split(' '));
}
