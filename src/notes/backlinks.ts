import type { Outline } from '../markdown/outline.ts';
import { siteUrl } from '../markdown/site-url.ts';
import type { Mention } from './mention.ts';

/** A theme with all that was read from its file. */
export interface OutlinedTheme {
  id: string;
  title: string;
  outline: Outline;
}

/**
 * The sentences that link to each section, or to a point in it, by the section's path such as
 * `motivation/desire-and-fear`: in the order of reading, each once. What a section says of itself is
 * no backlink.
 *
 * @param themes in their order
 */
export function backlinksOf(themes: OutlinedTheme[]): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const { id: theme, title: themeTitle, outline } of themes) {
    for (const { href, section, point, sentence } of outline.links) {
      const target = sectionMeant(href, theme, themes);
      if (target === null || target === `${theme}/${section}`) continue;
      const others = found.get(target) ?? [];
      if (others.some((other) => other.theme === theme && other.sentence === sentence)) continue;
      const title = outline.sections.find(({ id }) => id === section)?.title ?? null;
      others.push({ theme, themeTitle, section: title, point: point ?? section, sentence });
      found.set(target, others);
    }
  }
  return found;
}

/** The path of the section that a link leads to or into. */
function sectionMeant(href: string, from: string, themes: OutlinedTheme[]): string | null {
  const url = siteUrl(href, from);
  const [, id, page] = url?.pathname.split('/') ?? [];
  const addresses = themes.find((theme) => theme.id === id)?.outline.addresses;
  const section = page || addresses?.find((address) => `#${address.id}` === url?.hash)?.section;
  return addresses && section ? `${id}/${section}` : null;
}
