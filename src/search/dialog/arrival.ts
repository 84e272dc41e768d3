import { loadStyles } from '../../styles/load-styles.ts';
import styles from './arrival.css?url';

const key = 'search-arrival';

/** Highlights the words that led here, which `rememberArrival` left behind the address of this page; Escape clears them. */
export function showArrival(): void {
  const words = takeArrival();
  const place = document.getElementById(location.hash.slice(1));
  const root =
    place?.tagName === 'H2' ? place.parentElement : (place ?? document.querySelector('article'));
  if (!root || words.length === 0 || !('highlights' in CSS)) return;

  // Without them the place is marked all the same.
  loadStyles(styles).catch(() => {});
  CSS.highlights.set('found', new Highlight(...words.flatMap((word) => rangesOf(word, root))));
  const clear = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    CSS.highlights.delete('found');
    removeEventListener('keydown', clear);
  };
  addEventListener('keydown', clear);
}

function takeArrival(): string[] {
  try {
    const { length } = location.href;
    const words: unknown = JSON.parse(localStorage.getItem(key)?.slice(length) ?? '[]');
    localStorage.removeItem(key);
    return Array.isArray(words)
      ? words.filter((word) => typeof word === 'string' && word !== '')
      : [];
  } catch {
    return [];
  }
}

/** Each place where `word` stands in the text of `root`, also across inline markup. */
function rangesOf(word: string, root: Element): Range[] {
  const nodes = textNodes(root);
  const text = nodes.map(({ data }) => data).join('');
  const ranges: Range[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const range = document.createRange();
    range.setStart(...position(nodes, at));
    range.setEnd(...position(nodes, at + word.length - 1, 1));
    ranges.push(range);
  }
  return ranges;
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The node that holds the character at `offset`, and the offset in it, plus `after`. */
function position(nodes: Text[], offset: number, after = 0): [Text, number] {
  let rest = offset;
  for (const node of nodes) {
    if (rest < node.length) return [node, rest + after];
    rest -= node.length;
  }
  throw new RangeError(`Offset ${offset} is outside the text.`);
}
