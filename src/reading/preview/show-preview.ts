/**
 * The card that shows a little of where a link leads, while the pointer is on the link or on the
 * card, or the focus on the link. Escape closes it until the link is left. (WCAG 2.2, 1.4.13)
 */
import { loadStyles } from '../../styles/load-styles.ts';
import styles from './link-preview.css?url';
import { loadPreview, type Preview } from './load-preview.ts';
import { stand } from './stand.ts';

/** For a pointer that only passes, and for one on its way from the link to the card. In ms. */
const rest = 250;

const on = ':hover, :focus-visible';

const card = document.createElement('div');
card.className = 'link-preview';
card.role = 'tooltip';
card.id = '_preview';
card.addEventListener('pointerleave', soon);
document.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
// A click may lead to a place on this page, or away: coming back, one finds no card.
document.addEventListener('click', ({ target }) => {
  if (!card.contains(target as Node)) close();
});

/** The link that the pointer or the focus is on. */
let current: HTMLAnchorElement | undefined;
let styled: Promise<void> | undefined;

/** A pointer or the focus has come to a link, and may have left it while this script was loading. */
export function comeTo(link: HTMLAnchorElement): void {
  if (link === current || !link.matches(on)) return;
  leave();
  current = link;
  link.addEventListener('pointerleave', soon);
  link.addEventListener('blur', soon);
  setTimeout(async () => {
    if (!isOn(link)) return;
    const loaded = Promise.all([loadPreview(link), dressed()]);
    // Where it does not come, the link is a link.
    const [preview] = await loaded.catch(() => [null]);
    if (preview && isOn(link)) show(preview, link);
  }, rest);
}

/** The card's style sheet, once. */
function dressed(): Promise<void> {
  styled ??= loadStyles(styles);
  styled.catch(() => (styled = undefined));
  return styled;
}

function show({ title, within, text }: Preview, link: HTMLAnchorElement): void {
  const parts = { b: title, small: within, p: text };
  card.replaceChildren(
    ...Object.entries(parts).flatMap(([name, words]) => {
      if (words === undefined) return [];
      const part = document.createElement(name);
      part.textContent = words;
      return [part];
    }),
  );
  document.querySelector('main')?.append(card);
  link.setAttribute('aria-describedby', card.id);

  const { left, top } = stand({
    lines: [...link.getClientRects()],
    card: { width: card.offsetWidth, height: card.offsetHeight },
    window: {
      top: document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0,
      // Without the gutter of the scroll bar.
      width: document.body.clientWidth,
      height: document.documentElement.clientHeight,
    },
  });
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}

/** Leaves the link, unless the pointer or the focus is back on it by then. */
function soon(): void {
  setTimeout(() => {
    if (current && !isOn(current) && !card.matches(':hover')) leave();
  }, rest);
}

function isOn(link: HTMLAnchorElement): boolean {
  return link === current && link.matches(on);
}

function close(): void {
  card.remove();
  current?.removeAttribute('aria-describedby');
}

function leave(): void {
  close();
  current?.removeEventListener('pointerleave', soon);
  current?.removeEventListener('blur', soon);
  current = undefined;
}
