import { suggestedAddress } from '../markdown/suggested-address.ts';

/** `#s` at the end of a bare link catches the words after it in a chat, and means no point. */
const kept = new Set(['s']);
/** The end of a link to a quote, such as `-3-14-7q`: it would be read as one. */
const asQuote = /-\d{1,6}-\d{1,6}-[0-9a-v]{2}/;

/**
 * A short name for a text that nothing else has: pinyin of its first words, and a number where that
 * is taken.
 *
 * @param otherwise the name of a text without words
 */
export function freeName(
  text: string,
  taken: { has(name: string): boolean },
  otherwise: string,
): string {
  const first = suggestedAddress(text) ?? otherwise;
  const free = (name: string) => !taken.has(name) && !kept.has(name) && !asQuote.test(name);
  if (free(first)) return first;
  const plain = asQuote.test(first) ? otherwise : first;
  let number = plain === first ? 2 : 1;
  while (!free(`${plain}-${number}`)) number += 1;
  return `${plain}-${number}`;
}
