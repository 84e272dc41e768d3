/** A text in its sentences. Closing marks after a full stop belong to it; joined they are the text. */
export function sentencesOf(text: string): string[] {
  return text.match(sentence) ?? [];
}

/** The sentence in which a character of the text stands. */
export function sentenceAt(text: string, offset: number): string {
  let end = 0;
  return (
    sentencesOf(text)
      .find((each) => (end += each.length) > offset)
      ?.trim() ?? ''
  );
}

const sentence = /[^]+?(?:(?:[。！？]|[.!?](?=\s|$))[」』”）》】)]*\s*|$)/gu;
