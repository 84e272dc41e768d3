/**
 * How much of some earlier words a text still says, from 0 to 1: the share of their pairs of
 * neighbouring characters that the text has, wherever it has them. Punctuation, spaces, case and
 * width do not count. Words without a letter or digit are like any text.
 */
export function likeness(words: string, text: string): number {
  const wanted = pairsOf(words);
  if (wanted.size === 0) return 1;
  const found = pairsOf(text);
  let shared = 0;
  for (const pair of wanted) if (found.has(pair)) shared += 1;
  return shared / wanted.size;
}

/** As the ledger holds the words of a point: enough to know it by. */
export function openingOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const characters = [...plain];
  return characters.length <= most ? plain : `${characters.slice(0, most).join('').trimEnd()}…`;
}

/** In characters. */
const most = 48;

function pairsOf(text: string): Set<string> {
  const characters = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}
