/** How many 汉字 words have, the longest first: those of more are made of shorter ones. */
export const wordLengths = [7, 6, 5, 4, 3, 2];

/** Whether a text is one or several of these words, and nothing else. */
export function madeOfWords(text: string, words: ReadonlySet<string>): boolean {
  return wordLengths.some(
    (length) =>
      words.has(text.slice(0, length)) &&
      (length >= text.length || madeOfWords(text.slice(length), words)),
  );
}

/** A text that was not typed is meant by chance the more easily the shorter it is: short ones have to be words. */
export function isLikely(text: string, words: ReadonlySet<string>): boolean {
  return text.length > 3 || madeOfWords(text, words);
}
