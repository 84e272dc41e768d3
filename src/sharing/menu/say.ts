/** What sharing says, in `data-words` of `<share-menu>`. */
export type Said = 'copied' | 'quoted' | 'unsent' | 'offline' | 'moved' | 'lost';

let silence: ReturnType<typeof setTimeout> | undefined;

/** Shows a message at the bottom of the window for some seconds, and reads it to those who listen. */
export function say(menu: HTMLElement, what: Said, seconds = 3): void {
  const said = menu.querySelector('.said');
  const words = JSON.parse(menu.dataset['words'] ?? '{}') as Partial<Record<Said, string>>;
  if (!said) return;
  said.textContent = words[what] ?? '';
  clearTimeout(silence);
  silence = setTimeout(() => said.replaceChildren(), seconds * 1000);
}
