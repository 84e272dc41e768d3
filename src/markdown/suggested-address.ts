import { pinyin } from 'pinyin-pro';

/** In words: as many as say what it is about, and as few as fit into a chat. */
const most = 4;
/** In characters, for texts that hold a word such as a chemical name. */
const longest = 40;

/**
 * A name that can be an address, from the first words of a text: Chinese by its pinyin, Latin words
 * as they are. `null` for a text without either.
 */
export function suggestedAddress(text: string): string | null {
  // The first words need no more, and a long paragraph takes its time.
  const syllables = pinyin(text.slice(0, 80), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  const words = syllables.join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const first = words
    .match(/[a-z0-9]+/g)
    ?.slice(0, most)
    .join('-');
  return first?.slice(0, longest).replace(/-$/, '') ?? null;
}
