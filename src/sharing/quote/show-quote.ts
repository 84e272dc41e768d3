import { rangeIn, textNodes } from './point-range.ts';
import { findQuote, type Found, type Quote } from './quote-range.ts';

/** Highlights quoted words and brings them into view. Null where the point no longer has them. */
export function showQuote(point: Element, quote: Quote): Found | null {
  forgetQuote();
  const found = findQuote(point.textContent ?? '', quote);
  if (!found) return null;
  const range = rangeIn(point, found.from, found.to);
  reveal(range);
  if ('highlights' in CSS) CSS.highlights.set('quoted', new Highlight(range));
  else markIn(range, point);
  return found;
}

/** Takes the highlight away. */
export function forgetQuote(): void {
  if ('highlights' in CSS) CSS.highlights.delete('quoted');
  for (const mark of document.querySelectorAll('mark.quoted')) {
    const { parentElement } = mark;
    mark.replaceWith(...mark.childNodes);
    parentElement?.normalize();
  }
}

/** In the upper third of the window, unless the words are well in view already. */
function reveal(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (bottom < innerHeight * 0.8) return;
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

/** For browsers without highlights: a `<mark>` around each piece of text. */
function markIn(range: Range, point: Element): void {
  for (const node of textNodes(point).filter((each) => range.intersectsNode(each))) {
    const piece = document.createRange();
    piece.selectNodeContents(node);
    if (node === range.startContainer) piece.setStart(node, range.startOffset);
    if (node === range.endContainer) piece.setEnd(node, range.endOffset);
    if (piece.collapsed) continue;
    const mark = document.createElement('mark');
    mark.className = 'quoted';
    piece.surroundContents(mark);
  }
}
