import type { Place } from './clipboard-texts.ts';

/**
 * Where an element of the text is, as a place to share. On a theme's page each section has a page
 * of its own below it; on a section's page that is the page itself.
 *
 * @param theme the title of the page's theme
 */
export function placeOf(element: Element, theme: string): Place {
  const section = sectionOf(element);
  const here = new URL('.', location.href);
  const heading =
    section === null ? document.querySelector('h1') : document.getElementById(section);
  return {
    title: heading?.textContent?.trim() ?? theme,
    theme,
    page: section === null ? here.href : new URL(`${section}/`, here).href,
    point: pointOf(element)?.id ?? null,
  };
}

/** The point that an element is or is in. A section's title is none. */
export function pointOf(element: Element | null): Element | null {
  return element?.closest('.prose [id]:not(h2)') ?? null;
}

/** The address of the picture of the section, where it is known, from the root of the server. */
export function cardOf(element: Element): string | null {
  const named = element.closest<HTMLElement>('[data-card]')?.dataset['card'];
  const shown =
    sectionOf(element) === null
      ? document.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content
      : undefined;
  const card = named ?? shown;
  return card === undefined ? null : new URL(card, location.href).pathname;
}

function sectionOf(element: Element): string | null {
  return element.closest('.prose section')?.getAttribute('aria-labelledby') ?? null;
}
