/** Words of more 汉字 are made of shorter ones. */
export const longestWord = 7;

/** Whether a text is one or several of these words, and nothing else. */
export function madeOfWords(text: string, words: ReadonlySet<string>): boolean {
  for (let end = Math.min(text.length, longestWord); end > 1; end -= 1) {
    if (!words.has(text.slice(0, end))) continue;
    if (end === text.length || madeOfWords(text.slice(end), words)) return true;
  }
  return false;
}

/** A text that was not typed is meant by chance the more easily the shorter it is: short ones have to be words. */
export function isLikely(text: string, words: ReadonlySet<string>): boolean {
  return text.length > 3 || madeOfWords(text, words);
}
