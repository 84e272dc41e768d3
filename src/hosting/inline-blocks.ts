import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What a page brings inside of itself, for which its policy has to vouch. */
export interface InlineBlocks {
  /** The scripts and styles, by their hashes as a policy names them, each once. */
  scripts: string[];
  styles: string[];
  /** Where the first script or style of any kind begins in the page, its length if there is none. */
  first: number;
  /** Attributes that no policy without `unsafe-inline` lets pass, such as `<td style>`. */
  refused: string[];
}

/** Types that a browser runs or obeys. All others, such as `application/ld+json`, are data. */
const run = /^(?:module|importmap|speculationrules|(?:text|application)\/javascript)?$/;

/** Reads a page as a browser does, so that a hash is of exactly what the browser will hash. */
export function inlineBlocks(html: string): InlineBlocks {
  const [scripts, styles, refused] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let first = html.length;
  visit(fromHtml(html), 'element', (element) => {
    const { tagName, properties, position } = element;
    for (const name of attributesRefused(element)) refused.add(`<${tagName} ${name}>`);
    if (tagName !== 'script' && tagName !== 'style') return;
    first = Math.min(first, position?.start.offset ?? first);
    if (tagName === 'style') styles.add(hashOf(element));
    else if (!('src' in properties) && run.test(String(properties['type'] ?? ''))) {
      scripts.add(hashOf(element));
    }
  });
  return { scripts: [...scripts], styles: [...styles], first, refused: [...refused] };
}

function attributesRefused({ properties }: Element) {
  return Object.entries(properties)
    .filter(
      ([name, value]) =>
        name === 'style' || /^on[A-Z]/.test(name) || /^\s*javascript:/i.test(String(value)),
    )
    .map(([name]) => name.toLowerCase());
}

function hashOf({ children }: Element) {
  const text = children.map((child) => ('value' in child ? child.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
