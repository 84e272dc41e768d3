/** A word with one slip of each kind at each place: wrong, missing, additional, swapped. */
export function wordsWithASlip(
  word: string,
  characters: readonly string[],
  random: () => number,
): string[] {
  const typed = [...word].flatMap((character, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const other = characters[Math.floor(random() * characters.length)]!;
    const swapped = after ? before + after[0]! + character + after.slice(1) : word;
    return [before + other + after, before + after, before + other + character + after, swapped];
  });
  return typed.filter((each) => each !== word);
}
