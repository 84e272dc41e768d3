import { say } from '../menu/say.ts';
import { forgetQuote, showQuote } from '../quote/show-quote.ts';
import { goTo } from './go-to.ts';
import { movedAddress } from './moved-address.ts';
import { fragmentOf, readFragment } from './read-fragment.ts';

let arrived = '';

/**
 * Leads to what a fragment means that is no id: a quote, or an id with words of a chat behind it; and
 * on to where what it names has moved.
 * The address is then as it should have been. Where the words of a quote have changed, says so.
 */
export function arrive(menu: HTMLElement): void {
  if (location.hash === arrived) return;
  const moved = movedAddress(location);
  if (moved) return location.replace(moved);
  const wanted = readFragment(location.hash.slice(1), (id) => document.getElementById(id) !== null);
  const place = document.getElementById(wanted?.id ?? '');
  if (!wanted || !place) return;

  addEventListener('hashchange', forget);
  goTo(wanted.id, { scroll: !isInView(place) });
  const found = wanted.quote ? showQuote(place, wanted.quote) : null;
  if (wanted.quote && found) {
    // The mark stays on the point: replacing the state does not change the target.
    history.replaceState(history.state, '', `#${fragmentOf(wanted.id, wanted.quote)}`);
  }
  if (wanted.quote && !found) say(menu, 'lost', 10);
  if (found?.moved) say(menu, 'moved', 10);
  arrived = location.hash;
}

/** Also called for our own change of the fragment: that one is no departure. */
function forget(): void {
  if (location.hash === arrived) return;
  arrived = '';
  forgetQuote();
  removeEventListener('hashchange', forget);
}

/** At the top of a section's page its title, theme and first points share the window: let them. */
function isInView(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return top > 0 && bottom < innerHeight * 0.8;
}
