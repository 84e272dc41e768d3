import { words } from '../../languages/words.ts';
import { hanLength } from '../../notes/cut-at-clause.ts';
import { gistLength, gistOf } from '../../notes/gist-of.ts';
import type { Section, Theme } from '../../notes/theme.ts';

/**
 * What chats show under a section's title: its gist; where that is short, with the theme that it is
 * from, since “语言” and ten characters alone do not say what they are about.
 */
export function descriptionOf(theme: Theme, section: Section): string {
  const gist = gistOf(section);
  return hanLength(gist) < gistLength.least ? gist + words.from.replace('{}', theme.title) : gist;
}
