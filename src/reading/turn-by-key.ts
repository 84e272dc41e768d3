/**
 * ← and → turn to the page before and the page after, as `aria-keyshortcuts` of its link says.
 * Screen readers keep these keys for themselves; what is written, selected, opened or scrolled
 * sideways keeps them too.
 */
document.addEventListener('keydown', (event) => {
  const { key, altKey, ctrlKey, metaKey, shiftKey, repeat } = event;
  if (event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey || repeat) return;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
  if (isTaken(event.target)) return;
  document.querySelector<HTMLAnchorElement>(`.turn [aria-keyshortcuts=${key}]`)?.click();
});

/** Whether an arrow key means something else here. */
function isTaken(target: EventTarget | null): boolean {
  const { scrollWidth, clientWidth } = document.documentElement;
  const within = target instanceof Element ? target.closest('input, select, textarea, pre') : null;
  return (
    within !== null ||
    document.querySelector('dialog[open], :popover-open') !== null ||
    getSelection()?.isCollapsed === false ||
    scrollWidth > clientWidth ||
    (visualViewport?.scale ?? 1) > 1
  );
}
