/**
 * Opens a dialog in two steps. To be shown it must be in the gesture that asks for it: a phone opens
 * its keyboard for nothing less. To be modal, which styles the whole page anew, it has time until
 * that is painted. Closed, it gives the focus back.
 */
export async function openModal(dialog: HTMLDialogElement): Promise<void> {
  const opener = document.activeElement;
  dialog.show();
  await painted();
  if (!dialog.open) return;
  const within = document.activeElement;
  // Not `close()`, which would tell everybody.
  dialog.removeAttribute('open');
  dialog.showModal();
  if (dialog.contains(within)) focus(within);
  dialog.addEventListener('close', () => focus(opener), { once: true });
}

/** Resolves when what has changed is in front of the reader. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function focus(element: Element | null) {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}
