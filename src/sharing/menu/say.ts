import { sharingWords } from '../../languages/sharing-words.ts';

let silence: ReturnType<typeof setTimeout> | undefined;

/** Shows a message at the bottom of the window for some seconds, and reads it to those who listen. */
export function say(menu: HTMLElement, what: keyof typeof sharingWords.said, seconds = 3): void {
  const said = menu.querySelector('.said');
  if (!said) return;
  said.textContent = sharingWords.said[what];
  clearTimeout(silence);
  silence = setTimeout(() => said.replaceChildren(), seconds * 1000);
}
