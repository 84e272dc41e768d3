/**
 * Keeps the dialog as high as what is left of the window above a phone's keyboard, in `--seen`:
 * viewport units do not shrink with it everywhere.
 */
export function keepOnScreen(dialog: HTMLDialogElement): void {
  const { visualViewport } = window;
  if (!visualViewport) return;
  const fit = () => dialog.style.setProperty('--seen', `${visualViewport.height}px`);
  visualViewport.addEventListener('resize', fit);
  fit();
}
