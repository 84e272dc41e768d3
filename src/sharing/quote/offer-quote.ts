import { quoteText } from '../menu/clipboard-texts.ts';
import { copyText } from '../menu/copy-text.ts';
import { placeOf } from '../menu/place-of.ts';
import { say } from '../menu/say.ts';
import { showByHand } from '../menu/share-dialog.ts';
import { fragmentOf } from '../rescue/read-fragment.ts';
import { selectedWords } from './point-range.ts';
import { quoteOf } from './quote-range.ts';

/** From now on, selecting words within a point offers to copy them with a link to just them. */
export function offerQuotes(menu: HTMLElement): void {
  const button = menu.querySelector<HTMLButtonElement>('button.quote');
  if (!button) return;
  let text: string | null = null;
  let byTouch = matchMedia('(pointer: coarse)').matches;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const offer = () => {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    text = range && !range.collapsed ? textFor(range, menu.dataset['theme'] ?? '') : null;
    button.hidden = text === null;
    if (text === null || !range) return;
    if (byTouch) button.dataset['place'] = 'bottom';
    else stand(button, range);
  };
  // Not on each step of a drag, and late enough for a click on the button that ends the selection.
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(offer, 250);
  };

  document.addEventListener('selectionchange', soon);
  document.addEventListener('pointerdown', ({ pointerType }) => {
    byTouch = pointerType !== 'mouse';
  });
  // A press on the button must not end the selection.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', async () => {
    if (text === null) return;
    const copying = text;
    const copied = await copyText(copying);
    getSelection()?.removeAllRanges();
    button.hidden = true;
    if (copied) say(menu, 'quoted');
    else showByHand(menu, copying);
  });
  soon();
}

function textFor(range: Range, theme: string): string | null {
  const selected = selectedWords(range);
  if (!selected) return null;
  const { point, from, to } = selected;
  const found = quoteOf(point.textContent ?? '', from, to);
  return found && quoteText(placeOf(point, theme), found.words, fragmentOf(point.id, found.quote));
}

/** Below the end of the selection; it scrolls with the page. */
function stand(button: HTMLElement, range: Range): void {
  delete button.dataset['place'];
  const end = [...range.getClientRects()].at(-1);
  if (!end) return;
  const left = Math.min(end.right, document.documentElement.clientWidth - button.offsetWidth - 8);
  button.style.insetInlineStart = `${Math.max(8, left) + scrollX}px`;
  button.style.insetBlockStart = `${end.bottom + 6 + scrollY}px`;
}
