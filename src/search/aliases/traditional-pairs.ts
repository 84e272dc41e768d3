import { Converter } from 'opencc-js';
import { from } from 'opencc-js/preset';

/**
 * Each Traditional character, in the forms of Taiwan, Hong Kong and OpenCC, for which the site has
 * the Simplified one, with that. Where one stands for several, for the
 * first: 著 for 着.
 *
 * @param text all that may be searched for
 */
export function traditionalPairs(text: string): [traditional: string, simplified: string][] {
  const characters = new Set(text);
  const forms = [Converter({ from: 't', to: 'tw' }), Converter({ from: 't', to: 'hk' })];
  const pairs = new Map<string, string>();
  const add = (simplified: string, traditional: string) => {
    for (const form of [traditional, ...forms.map((convert) => convert(traditional))]) {
      if (!characters.has(form) && !pairs.has(form)) pairs.set(form, simplified);
    }
  };
  for (const [simplified = '', ...all] of traditionalForms()) {
    if (characters.has(simplified)) all.forEach((each) => add(simplified, each));
  }
  // In some words a character is written as in no other: 複 in 複雜.
  const inWords = [...Converter({ from: 'cn', to: 't' })(text)];
  for (const [at, simplified] of [...text].entries()) add(simplified, inWords[at]!);
  return [...pairs];
}

/** OpenCC’s list of Simplified characters, each before its Traditional ones: `发 發 髮`. */
function traditionalForms(): string[][] {
  const list = from['cn']?.[0]?.at(-1);
  if (typeof list !== 'string') throw new Error('opencc-js has no list of Traditional characters.');
  return list.split('|').map((line) => line.split(' '));
}
