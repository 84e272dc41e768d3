/**
 * What would break for those who were sent an address, and what to write, in the ledger's order:
 *
 * 1. an address that is gone, and nobody has said where to;
 * 2. one that is there and now stands on other words, its own being elsewhere or nowhere;
 * 3. one that is forwarded or deleted, and used again;
 * 4. a move to nowhere, or in a circle.
 */
import type { Problem } from '../markdown/outline.ts';
import { isPage, onThemePage, pagesAbove, themePageOf } from './address-parts.ts';
import { fateOf, wayOf } from './fate-of.ts';
import * as fault from './ledger-faults.ts';
import { ledgerFile, stands, type StoredEntry } from './ledger.ts';
import { finderOf, type LivePlace } from './live-place.ts';
import { alike, comparison } from './resemblance.ts';

/** A problem, its file, and the published address that it is about. */
export interface LedgerProblem extends Problem {
  file: string;
  address: string;
}

/** @param places all addresses of the content */
export function ledgerProblems(
  ledger: ReadonlyMap<string, StoredEntry>,
  places: readonly LivePlace[],
): LedgerProblem[] {
  const entries = [...ledger.values()];
  const find = finderOf(places);
  const exact = new Map(places.map((place) => [place.address, place]));
  const { kept, same } = comparison(ledger);
  const fresh = places.filter(({ address }) => !ledger.has(address));
  /** What can have gone elsewhere: what is not at its address to the letter. */
  const restless = entries.filter(
    (entry) => stands(entry) && exact.get(entry.address)?.words !== entry.words,
  );

  return entries.flatMap((entry) => {
    const found = stands(entry) ? inStanding(entry) : inFormer(entry);
    return found === undefined ? [] : [{ ...found, address: entry.address }];
  });

  function inStanding(entry: StoredEntry) {
    const place = exact.get(entry.address);
    if (!place) return whenGone(entry);
    const own = kept(entry, place);
    if (own === 1) return undefined;
    const other = ownerOf(place, entry);
    if (other) return inContent(place, fault.otherOwner(entry, other));
    return own < alike ? inContent(place, fault.otherWords(entry)) : undefined;
  }

  /** The published address whose words stand at a place, if they are not the place's own. */
  function ownerOf(place: LivePlace, own: StoredEntry): StoredEntry | undefined {
    const owned = same(own, place);
    const likes = restless
      .filter((other) => other !== own && depthOf(other.address) === depthOf(own.address))
      .map((other) => ({ other, score: same(other, place) }))
      .filter(({ other, score }) => score >= alike && score > owned && score > atHome(other));
    return likes.sort((a, b) => b.score - a.score)[0]?.other;
  }

  function atHome(entry: StoredEntry): number {
    const place = exact.get(entry.address);
    return place ? same(entry, place) : 0;
  }

  /** What is gone with its page is told with it. */
  function whenGone(entry: StoredEntry) {
    const above = pagesAbove(entry.address);
    if (above.some((page) => stands(ledger.get(page)) && !exact.has(page))) return undefined;
    const near = find(onThemePage(entry.address));
    if (near && near.address !== entry.address && kept(entry, near) >= alike) {
      return inLedger(entry, fault.otherSection(entry, near.address));
    }
    const below = entries.filter(
      ({ address }) => address !== entry.address && address.startsWith(entry.address),
    );
    return inLedger(entry, fault.gone(entry, below.length, successorOf(entry)));
  }

  /** Where the words of what is gone may be now: a new address that says them, else any. */
  function successorOf(entry: StoredEntry): string | undefined {
    const page = isPage(entry.address);
    const best = (among: readonly LivePlace[], least: number) =>
      among
        .filter(({ address }) => isPage(address) === page)
        .map((place) => ({ place, score: kept(entry, place) }))
        .filter(({ score }) => score >= least)
        .sort((a, b) => b.score - a.score)[0]?.place.address;
    return best(fresh, alike) ?? best(places, 0.6);
  }

  function inFormer(entry: StoredEntry) {
    const way = wayOf(ledger, entry.address);
    if (!way) return inLedger(entry, fault.circle(entry, exact.has(entry.address)));
    const fate = fateOf(ledger, entry.address);
    const end = fate && 'to' in fate ? fate.to : undefined;
    const again = find(entry.address) ?? find(onThemePage(entry.address));
    if (again && (end === undefined || find(end) !== again)) {
      return inContent(again, fault.usedAgain(entry, end, again.address));
    }
    const wrong = [entry.movedTo, entry.see].find(
      (to) => to !== undefined && to !== '/' && !find(to) && !ledger.has(to),
    );
    return wrong === undefined
      ? undefined
      : inLedger(entry, fault.toNowhere(entry, wrong, [...exact.keys()]));
  }
}

const depthOf = (address: string) =>
  !isPage(address) ? 'point' : themePageOf(address) === address ? 'theme' : 'section';

type Said = Pick<Problem, 'message' | 'hint'>;

function inLedger({ line }: StoredEntry, said: Said) {
  return { file: ledgerFile, line, column: 1, ...said };
}

function inContent({ file, line, column }: LivePlace, said: Said) {
  return { file, line, column, ...said };
}
