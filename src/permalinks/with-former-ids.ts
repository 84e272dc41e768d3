import type { Former } from './former.ts';

/** What may not hold a `<span>` of its own. */
const lists = /^(?:ul|ol|dl|table)$/;

/**
 * A page's HTML with the former ids of what is on it still: each stands in the element that it was
 * the id of, so that an old fragment leads there without scripts.
 *
 * @param former with `to` on the same page
 */
export function withFormerIds(html: string, former: readonly Former[]): string {
  return former.reduce((text, { id, to }) => {
    const now = /#(.+)$/.exec(to?.address ?? '')?.[1];
    const mark = `<span id="${id}" data-to="#${now ?? ''}"></span>`;
    const tag =
      now === undefined ? null : new RegExp(`<([a-z0-9]+)[^<>]* id="${now}"[^<>]*>`).exec(text);
    if (!tag) return mark + text;
    const at = tag.index + (lists.test(tag[1] ?? '') ? 0 : tag[0].length);
    return text.slice(0, at) + mark + text.slice(at);
  }, html);
}
