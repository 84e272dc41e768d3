/**
 * A text for a picture, whose fonts have no emoji. One that is nothing else stays, and is reported as
 * what cannot be drawn.
 */
export function withoutEmoji(text: string): string {
  return text.replace(/ *\p{RGI_Emoji}(?: +(?=\p{RGI_Emoji}))?/gv, '').trim() || text;
}
