/**
 * What the dialog does once it is wanted:
 *
 * 1. keys and IME text become a query, the query an address (`?q=`);
 * 2. the engine answers from memory at once, and once more when it has looked everywhere;
 * 3. arrow keys walk the answers, Enter opens one, Escape and the back button close.
 */
import { searchingWords as words } from '../../languages/searching-words.ts';
import { openSearch } from '../open-search.ts';
import type { SearchEngine, SearchResults } from '../results.ts';
import { element } from './element.ts';
import { foundList } from './found-list.ts';
import { keepOnScreen } from './keep-on-screen.ts';
import { recentPlaces, rememberPlace, type Place } from './recent-places.ts';
import { rememberArrival } from './remember-arrival.ts';
import {
  addressedQuery,
  addressQuery,
  leaveBehind,
  onTravel,
  stepIn,
  stepOut,
} from './search-address.ts';

/** How many sections are put into the page at a time; more come while the reader scrolls. */
const page = 8;

/** Brings a `<search-dialog>` to life; opens it if the address asks for it. */
export function startSession(element: HTMLElement): void {
  const find = <Found extends Element>(selector: string) => element.querySelector<Found>(selector)!;
  const dialog = find<HTMLDialogElement>('dialog');
  const input = find<HTMLInputElement>('input');
  const said = find<HTMLElement>('.said');
  const found = find<HTMLElement>('.found');
  const base = element.dataset['base'] ?? '/';

  let engine: Promise<SearchEngine> | undefined;
  const opened = () => (engine ??= openSearch({ base, saveData: savesData() }));
  let limit = page;
  let asked = '';

  const state = (name: string, text = '') => {
    dialog.dataset['state'] = name;
    if (said.textContent !== text) said.textContent = text;
  };

  const show = (results: SearchResults) => {
    if (results.total === 0) {
      if (results.final) state('nothing', words.nothing);
      // One query in vain after another: what is said stays, without a flicker.
      else if (dialog.dataset['state'] !== 'nothing') state('loading');
      return;
    }
    const kept = [...links()].indexOf(document.activeElement as HTMLAnchorElement);
    found.replaceChildren(...foundList(results, base, limit));
    links()[0]?.classList.add('first');
    [...links()]
      .slice(0, kept + 1)
      .at(-1)
      ?.focus();
    state('found', summary(results));
    if (results.sections.length > limit || results.more) more.observe(found.lastElementChild!);
  };

  const ask = async () => {
    const query = input.value.trim();
    if (query !== asked) limit = page;
    asked = query;
    addressQuery(query);
    if (query === '') {
      found.replaceChildren();
      return state('start');
    }
    try {
      if (dialog.dataset['state'] === 'start') state('loading');
      const search = await opened();
      if (query !== asked) return;
      const first = search.search(query);
      if (first) show(first);
      const last = await search.settle(query, { limit });
      if (query === asked && last !== first) show(last);
    } catch {
      engine = undefined;
      if (query === asked) state('failed');
    }
  };

  const links = () => found.querySelectorAll('a');
  const walkable = () =>
    [...dialog.querySelectorAll<HTMLAnchorElement>('.answer a')].filter((link) =>
      link.checkVisibility(),
    );

  const more = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    more.disconnect();
    limit += page;
    void ask();
  });

  const walk = (step: number) => {
    const all: HTMLElement[] = [input, ...walkable()];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + step + all.length) % all.length]?.focus();
  };

  dialog.addEventListener('keydown', (event) => {
    // Keys of an IME that is still composing belong to it.
    if (event.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      walk(step);
    } else if (
      document.activeElement !== input &&
      event.key.length === 1 &&
      !event.ctrlKey &&
      !event.metaKey
    ) {
      input.focus();
    }
  });

  for (const typed of ['input', 'compositionend']) input.addEventListener(typed, () => void ask());

  find('form').addEventListener('submit', (event) => {
    event.preventDefault();
    links()[0]?.click();
  });
  find('.close').addEventListener('click', () => dialog.close());
  find('.failed button').addEventListener('click', () => void ask());
  const remember = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link) return;
    rememberPlace({ href: link.href, title: link.dataset['title'] ?? link.text });
    rememberArrival(link);
    return link;
  };
  // A middle click and a phone's menu open another tab.
  for (const way of ['auxclick', 'contextmenu']) dialog.addEventListener(way, remember);
  dialog.addEventListener('click', (event) => {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    const follows = remember(event) && !elsewhere;
    if (follows) leaveBehind();
    // `closedby="any"` closes beside the dialog where it is known.
    if (follows || event.target === dialog) dialog.close();
  });

  const open = () => {
    const places = recentPlaces();
    const recent = find<HTMLElement>('.recent');
    recent.hidden = !places.length;
    recent.querySelector('ul')?.replaceChildren(...places.map(placeItem));
    if (!dialog.open) dialog.showModal();
    stepIn();
  };

  dialog.addEventListener('close', stepOut);
  new MutationObserver(() => void (dialog.open && open())).observe(dialog, {
    attributeFilter: ['open'],
  });
  onTravel((query) => {
    if (query === null) return dialog.close();
    input.value = query;
    open();
    void ask();
  });
  keepOnScreen(dialog);

  const wanted = addressedQuery();
  input.value ||= wanted ?? '';
  if (wanted !== null || dialog.open) open();
  if (input.value !== '') void ask();
  // Said when the reader searches, not before.
  else opened().catch(() => (engine = undefined));
}

function summary({ exact, suggestion, total, sections }: SearchResults): string {
  const hits = sections.reduce((sum, section) => sum + section.hits.length, 0);
  const count = words.count.replace('{}', `${Math.max(hits, total)}`);
  if (suggestion !== undefined) return words.corrected.replace('{}', suggestion) + count;
  return exact ? count : words.inexact;
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
}

function placeItem({ href, title }: Place): HTMLElement {
  const link = element('a', '', [title]);
  link.href = href;
  return element('li', '', [link]);
}
