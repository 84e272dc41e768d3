import { Converter } from 'opencc-js';

/** The blocks of 汉字 that people type. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

let pairs: (readonly [traditional: string, simplified: string])[] | undefined;

/** Each Traditional character whose Simplified one is among `characters`, followed by that: see `AliasTables`. */
export function traditionalPairs(characters: ReadonlySet<string>): string {
  return allPairs()
    .filter(([from, to]) => characters.has(to) && !characters.has(from))
    .map((pair) => pair.join(''))
    .join('');
}

function allPairs() {
  if (pairs) return pairs;
  const simplified = new Map<string, string>();
  for (const from of ['t', 'tw', 'hk'] as const) {
    const convert = Converter({ from, to: 'cn' });
    for (const [first, last] of blocks) {
      for (let code = first; code <= last; code += 1) {
        const character = String.fromCharCode(code);
        const result = convert(character);
        if (result !== character && result.length === 1 && !simplified.has(character)) {
          simplified.set(character, result);
        }
      }
    }
  }
  return (pairs = [...simplified]);
}
