import type { Entry } from '../query/entry.ts';
import { searchable } from '../query/entry.ts';
import { fold } from '../query/fold.ts';
import { documentWords } from '../query/terms.ts';

/** A document for Pagefind's `addHTMLFile`. */
export interface PagefindDocument {
  /** The page's address below the site's root, such as `resource-bottlenecks/memory/`. */
  url: string;
  content: string;
}

/**
 * An entry as Pagefind gets it. What it indexes are folded words (see `terms.ts`), the title's with a
 * title's weight, and those of its theme's title, which may be among several words of a query, with
 * little. The entry itself travels along as the id of an empty element: the one thing that
 * Pagefind hands on to the reader as it is and does not index.
 */
export function pagefindDocument(entry: Entry): PagefindDocument {
  const { title, themeTitle, source, loose } = searchable(entry);
  const words = new Set(source.split(/[\s\p{P}\p{S}]+/u).map((word) => fold(word).text));
  const latin = [...words].filter((word) => /^[a-z\d]{2,}$/.test(word));
  const content = [
    '<html lang="zh-CN"><body>',
    `<i id="${escaped(withoutSpace(JSON.stringify(entry)))}"></i>`,
    `<h1>${escaped(documentWords(fold(title).text, []))}</h1>`,
    `<p>${escaped(documentWords(loose.text, latin))}</p>`,
    `<p data-pagefind-weight="0.1">${escaped(documentWords(fold(themeTitle).text, []))}</p>`,
    '</body></html>',
  ];
  return { url: entryUrl(entry), content: content.join('') };
}

export function entryUrl({ theme, section }: Pick<Entry, 'theme' | 'section'>) {
  return section === null ? `${theme}/` : `${theme}/${section}/`;
}

/** JSON that says the same without white space, which Pagefind takes out of an id. */
function withoutSpace(json: string) {
  return json.replace(/\s/g, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function escaped(text: string) {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
