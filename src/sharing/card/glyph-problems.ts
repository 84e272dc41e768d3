import type { Card } from './cards.ts';
import { missingGlyphs, type Family } from './font-slices.ts';
import { typeset } from './picture.ts';

/** A sentence for each card with characters that its fonts cannot draw: they would come out as boxes. */
export function glyphProblems(cards: Card[]): string[] {
  return cards.flatMap(({ page, text }) => {
    const missing = Object.entries(typeset(text)).flatMap(([family, set]) =>
      missingGlyphs(set, family as Family),
    );
    return missing.length === 0 ? [] : [problem(page, [...new Set(missing)])];
  });
}

function problem(page: string, missing: string[]): string {
  const named = missing.map((character) => `\`${character}\` (${codeOf(character)})`).join(', ');
  const [what, pronoun] = missing.length === 1 ? ['a character', 'it'] : ['characters', 'them'];
  return (
    `The picture of /${page} has ${what} that its fonts lack: ${named}.\n` +
    `  Write ${pronoun} another way in the title or the first sentences of that page.`
  );
}

function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
