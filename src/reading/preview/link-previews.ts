const { connection } = navigator as { connection?: { saveData: boolean } };

/**
 * Hears a mouse or the keyboard come to a link of the notes, and loads what shows where it leads. A
 * finger follows the link.
 */
for (const intent of ['pointerover', 'focusin'] as const) {
  document.addEventListener(intent, (event) => {
    const { target } = event;
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-preview]');
    const meant =
      link &&
      ('pointerType' in event ? event.pointerType !== 'touch' : link.matches(':focus-visible'));
    if (!meant || connection?.saveData) return;
    // Where it does not come, the link is a link.
    import('./show-preview.ts').then(
      ({ comeTo }) => comeTo(link),
      () => {},
    );
  });
}
