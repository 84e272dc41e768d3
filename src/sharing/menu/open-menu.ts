/**
 * The share menu, from its first use on: what is shared is where it was opened from; each way of
 * sharing ends with a word that it worked, or with the text to copy by hand.
 */
import { goTo } from '../rescue/go-to.ts';
import {
  addressOf,
  bareAddress,
  headline,
  linkText,
  markdownText,
  type Place,
} from './clipboard-texts.ts';
import { copyText } from './copy-text.ts';
import { cardOf, placeOf, pointOf } from './place-of.ts';
import { say } from './say.ts';
import { closeDialog, openDialog, showByHand } from './share-dialog.ts';

const texts: Record<string, (place: Place) => string> = {
  link: linkText,
  address: bareAddress,
  markdown: markdownText,
};

const ready = new WeakSet<HTMLElement>();
let shared: { place: Place; opener: HTMLElement } | undefined;

/** Opens the menu at a section's button or a point's link; a point is marked as if arrived at. */
export function openMenu(menu: HTMLElement, opener: HTMLElement): void {
  const dialog = menu.querySelector('dialog');
  if (!dialog) return;
  const place = placeOf(opener, menu.dataset['theme'] ?? '');
  shared = { place, opener };
  if (!ready.has(menu)) listen(menu, dialog);
  ready.add(menu);
  if (place.point !== null) goTo(place.point, { scroll: false });

  describe(menu, place, opener);
  openDialog(dialog, 'ways', anchorOf(opener));
}

/** The point itself, so as not to cover it; but its link where it is long. */
function anchorOf(opener: HTMLElement): Element {
  const point = pointOf(opener);
  return point && point.clientHeight < innerHeight / 3 ? point : opener;
}

function describe(menu: HTMLElement, { title, theme, point }: Place, opener: HTMLElement): void {
  const name = document.createElement('b');
  const about = document.createElement('span');
  name.textContent = title;
  about.textContent = point === null ? theme : (pointOf(opener)?.textContent?.trim() ?? '');
  menu.querySelector('.shared')?.replaceChildren(name, about);

  const card = menu.querySelector<HTMLAnchorElement>('a[data-way=card]');
  const picture = cardOf(opener);
  if (card) {
    card.href = picture ?? '';
    card.download = `${title}.png`;
    card.parentElement?.toggleAttribute('hidden', picture === null);
  }
  const send = menu.querySelector('[data-way=send]');
  send?.parentElement?.toggleAttribute('hidden', !('share' in navigator));
}

function listen(menu: HTMLElement, dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    // `closedby="any"` does this where it is known.
    if (target === dialog || target.closest('.close')) return closeDialog(dialog);
    const way = target.closest<HTMLElement>('[data-way]')?.dataset['way'];
    if (way !== undefined && shared) void share(way, shared.place, menu, dialog);
  });
  dialog.addEventListener('keydown', (event) => {
    // Known to modal dialogs, not to the plain block.
    if (event.key === 'Escape') closeDialog(dialog);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || dialog.dataset['shows'] !== 'ways') return;
    event.preventDefault();
    const ways = [...dialog.querySelectorAll<HTMLElement>('li:not([hidden]) > *')];
    const at = ways.indexOf(document.activeElement as HTMLElement);
    ways[(at + step + ways.length) % ways.length]?.focus();
  });
}

async function share(way: string, place: Place, menu: HTMLElement, dialog: HTMLDialogElement) {
  const text = texts[way]?.(place);
  if (text !== undefined) return copy(text, menu, dialog);
  if (way === 'code') return showCode(place, menu, dialog);
  closeDialog(dialog);
  if (way === 'send') await send(place, menu);
}

async function copy(text: string, menu: HTMLElement, dialog: HTMLDialogElement) {
  if (!(await copyText(text))) return showByHand(menu, text);
  closeDialog(dialog);
  say(menu, 'copied');
}

async function showCode(place: Place, menu: HTMLElement, dialog: HTMLDialogElement) {
  try {
    const { codeOf } = await import('./qr-code.ts');
    const address = document.createElement('p');
    address.textContent = addressOf(place);
    menu.querySelector('.code')?.replaceChildren(codeOf(addressOf(place)), address);
    openDialog(dialog, 'code', shared && anchorOf(shared.opener));
  } catch {
    closeDialog(dialog);
    say(menu, 'offline');
  }
}

async function send(place: Place, menu: HTMLElement) {
  try {
    // Without `text`: a phone would join it to the address.
    await navigator.share({ title: headline(place), url: addressOf(place) });
  } catch (error) {
    const given = error instanceof DOMException && error.name === 'AbortError';
    if (!given) say(menu, 'unsent');
  }
}
