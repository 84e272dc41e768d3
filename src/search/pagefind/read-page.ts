import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Element, Root, RootContent } from 'hast';
import type { Block, BlockKind } from '../../markdown/outline.ts';

/** What search takes from a built page. */
export interface PageText {
  /** The page's language, as `<html lang>` says. */
  language: string;
  /** Whether it holds an element with `data-pagefind-body`. */
  searched: boolean;
  title: string;
  /** The text of the body that search sees, or of the article, in blocks. */
  blocks: Block[];
}

/** Elements whose text stands on its own: no sentence crosses their edges. */
const standing = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/**
 * Reads a built page as its reader sees it. Skipped are `data-pagefind-ignore`, and the page's
 * header but for the title and the gist (`.gist`), and sections that have pages of their own.
 */
export function readPage(html: string): PageText {
  const tree = fromHtml(html);
  const body = find(tree, (element) => 'dataPagefindBody' in element.properties);
  const text = body ?? find(tree, (element) => element.tagName === 'article');
  const title = text && find(text, (element) => element.tagName === 'h1');
  const page = find(tree, (element) => element.tagName === 'html');
  return {
    language: String(page?.properties['lang'] ?? ''),
    searched: body !== undefined,
    title: title ? tidy(toString(title)) : '',
    blocks: text ? blocksIn(text) : [],
  };
}

interface Place {
  point: string | null;
  kind: BlockKind;
}

function blocksIn(body: Element): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  walk(body.children, { point: null, kind: 'paragraph' });
  return blocks.map((block) => ({ ...block, text: tidy(block.text) })).filter(({ text }) => text);

  function walk(nodes: RootContent[], place: Place) {
    for (const node of nodes) {
      if (node.type === 'text') add(node.value, place);
      else if (node.type === 'element' && !isSkipped(node)) enter(node, place);
    }
  }

  function enter(element: Element, place: Place) {
    if (element.tagName === 'br') return add(' ', place);
    if (!standing.has(element.tagName)) return walk(element.children, place);
    open = undefined;
    const { id } = element.properties;
    walk(element.children, {
      point: typeof id === 'string' ? id : place.point,
      kind: kindOf(element) ?? place.kind,
    });
    open = undefined;
  }

  function add(text: string, place: Place) {
    if (!open) blocks.push((open = { ...place, text: '' }));
    open.text += text;
  }
}

function isSkipped({ tagName, properties }: Element) {
  if ('dataPagefindIgnore' in properties || tagName === 'script' || tagName === 'style')
    return true;
  const classes = Array.isArray(properties['className']) ? properties['className'] : [];
  // The header's other lines lead elsewhere; sections of a theme are found as themselves.
  return (
    tagName === 'h1' ||
    classes.includes('above') ||
    (tagName === 'section' && 'ariaLabelledBy' in properties)
  );
}

function kindOf({ tagName }: Element): BlockKind | undefined {
  if (tagName === 'li') return 'item';
  if (tagName === 'blockquote') return 'remark';
  if (tagName === 'td' || tagName === 'th') return 'cell';
  if (tagName === 'pre') return 'code';
  return /^h[2-6]$/.test(tagName) ? 'heading' : undefined;
}

function find(node: Root | Element, is: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = is(child) ? child : find(child, is);
    if (found) return found;
  }
  return undefined;
}

function tidy(text: string) {
  return text.replace(/\s+/g, ' ').trim();
}
