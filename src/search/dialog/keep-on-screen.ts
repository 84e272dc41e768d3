/**
 * Keeps the dialog as high as what is left of the window above a phone's keyboard, in `--seen`:
 * viewport units do not shrink with it everywhere.
 */
export function keepOnScreen(dialog: HTMLDialogElement): void {
  const seen = visualViewport!;
  const fit = () => dialog.style.setProperty('--seen', `${seen.height}px`);
  seen.addEventListener('resize', fit);
  fit();
}
