/** What is shared: a section, or a point in it. */
export interface Place {
  /** The section's title, or the theme's above its first section. */
  title: string;
  theme: string;
  /** The address of the section's own page, with its last slash: only that shows its own card in a chat. */
  page: string;
  /** The point's address within the page. */
  point: string | null;
}

/** The whole address: what opens, what a QR code holds. */
export function addressOf({ page, point }: Place): string {
  return point === null ? page : `${page}#${point}`;
}

/** Title and address, the address on a line of its own: there every chat finds its end. */
export function linkText(place: Place): string {
  return `${headline(place)}\n${addressOf(place)}\n`;
}

/**
 * An address to be written into a sentence. Chats take the 汉字 after it for a part of it: they then
 * land in the fragment, which is never sent, so that page and card stay right.
 */
export function bareAddress({ page, point }: Place): string {
  return `${page}#${point ?? 's'}`;
}

/** A link for people who write Markdown. */
export function markdownText(place: Place): string {
  return `[${place.title.replace(/[\\`*_[\]<]/g, '\\$&')}](${addressOf(place)})`;
}

/**
 * Words of a point with their source. Quotation marks within them become inner ones.
 *
 * @param fragment leads to these words
 */
export function quoteText({ title, page }: Place, words: string, fragment: string): string {
  const inner = words.replaceAll('「', '『').replaceAll('」', '』');
  return `「${inner}」\n——${title}\n${page}#${fragment}\n`;
}

/** Title and theme in one line. */
export function headline({ title, theme }: Place): string {
  return title === theme ? title : `${title}｜${theme}`;
}
