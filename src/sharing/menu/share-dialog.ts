import { openModal } from '../../styles/open-modal.ts';

/** The parts that the share dialog can show. */
type Part = 'ways' | 'code' | 'by-hand';

/** Between the dialog and what it stands at, in px. */
const gap = 8;

/**
 * Shows a part of the dialog. It opens at `anchor`, else in the middle; on a phone at the bottom,
 * and the page then makes room for the anchor. Web views without modal dialogs get it as a plain
 * block over the page.
 */
export function openDialog(dialog: HTMLDialogElement, part: Part, anchor?: Element): void {
  dialog.dataset['shows'] = part;
  if (!dialog.hasAttribute('open')) {
    dialog.removeAttribute('style');
    if ('showModal' in dialog) void openModal(dialog);
    else showPlain(dialog);
  }
  if (!anchor) return;
  stand(dialog, anchor.getBoundingClientRect());
  const hidden = anchor.getBoundingClientRect().bottom - dialog.getBoundingClientRect().top;
  if (getComputedStyle(dialog).position === 'fixed' && hidden > -gap) scrollBy(0, hidden + gap);
}

/** Closes the dialog; what had the focus before has it again. */
export function closeDialog(dialog: HTMLDialogElement): void {
  if ('close' in dialog) dialog.close();
  else (dialog as HTMLElement).removeAttribute('open');
}

/** Shows a text, selected, for copying by hand. */
export function showByHand(menu: HTMLElement, text: string): void {
  const dialog = menu.querySelector('dialog');
  const area = menu.querySelector('textarea');
  if (!dialog || !area) return;
  area.value = text;
  if (!dialog.hasAttribute('open')) menu.querySelector('.shared')?.replaceChildren();
  openDialog(dialog, 'by-hand');
  area.focus();
  area.setSelectionRange(0, text.length);
}

function showPlain(dialog: HTMLElement): void {
  dialog.setAttribute('open', '');
  dialog.querySelector<HTMLElement>('[autofocus]')?.focus();
}

/** Below the anchor, or above it where there is more room; it scrolls with the page. */
function stand(dialog: HTMLDialogElement, anchor: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = dialog;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = anchor.left > clientWidth / 2 ? anchor.right - width : anchor.left;
  const below = anchor.bottom + gap;
  const top = below + height + gap <= clientHeight ? below : anchor.top - gap - height;
  const x = Math.max(gap, Math.min(left, clientWidth - width - gap));
  const y = Math.max(gap, Math.min(top, clientHeight - height - gap));
  dialog.style.setProperty('--x', `${x + scrollX}px`);
  dialog.style.setProperty('--y', `${y + scrollY}px`);
}
