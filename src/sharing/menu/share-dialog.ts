/** The parts that the share dialog can show. */
type Part = 'ways' | 'code' | 'by-hand';

/**
 * Opens the dialog. A mouse finds it at `anchor`, else in the middle; a phone at the bottom.
 * Web views without modal dialogs get it as a plain block over the page.
 */
export function openDialog(dialog: HTMLDialogElement, part: Part, anchor?: Element): void {
  dialog.dataset['shows'] = part;
  if (!dialog.open) {
    if ('showModal' in dialog) dialog.showModal();
    else Object.assign(dialog, { open: true });
  }
  if (anchor) stand(dialog, anchor.getBoundingClientRect());
  else dialog.removeAttribute('style');
}

/** Closes the dialog; what had the focus before has it again. */
export function closeDialog(dialog: HTMLDialogElement): void {
  if ('close' in dialog) dialog.close();
  else Object.assign(dialog, { open: false });
}

/** Shows a text, selected, for copying by hand. */
export function showByHand(menu: HTMLElement, text: string): void {
  const dialog = menu.querySelector('dialog');
  const area = menu.querySelector('textarea');
  if (!dialog || !area) return;
  area.value = text;
  dialog.dataset['shows'] = 'by-hand';
  openDialog(dialog, 'by-hand');
  area.focus();
  area.setSelectionRange(0, text.length);
}

/** Below the anchor, or above it where there is more room; it scrolls with the page. */
function stand(dialog: HTMLDialogElement, anchor: DOMRect): void {
  const gap = 8;
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
