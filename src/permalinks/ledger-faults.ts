import type { Problem } from '../markdown/outline.ts';
import type { LedgerEntry } from './ledger.ts';
import { nearestAddress } from './nearest-address.ts';

type Said = Pick<Problem, 'message' | 'hint'>;

const run = (what: string) => `\`npm run permalinks -- ${what}\``;

/** @param others how many published addresses are gone with it @param now where its words seem to be */
export function gone(
  { address, words }: LedgerEntry,
  others: number,
  now: string | undefined,
): Said {
  const below = others === 0 ? '' : `, and with it ${others} more below it`;
  return {
    message: `The published address \`${address}\` (“${words}”) is gone${below}.`,
    hint: now
      ? `Its words seem to be at \`${now}\` now: if so, run ${run(`moved ${address} ${now}`)}. If they are nowhere, run ${run(`deleted ${address}`)}.`
      : `Bring it back. If its words are elsewhere, run ${run(`moved ${address} /where/they/are/`)}; if they are nowhere, ${run(`deleted ${address}`)}.`,
  };
}

export function otherSection({ address }: LedgerEntry, now: string): Said {
  return {
    message: `The published address \`${address}\` is at \`${now}\` now.`,
    hint: 'Run `npm run permalinks`, which notes that.',
  };
}

export function otherWords({ address, words }: LedgerEntry): Said {
  return {
    message: `The published address \`${address}\` said “${words}”, and what stands there now says something else.`,
    hint: `Give what is new an address of its own. If it says the same in other words, run ${run(`kept ${address}`)}.`,
  };
}

export function otherOwner({ address, words }: LedgerEntry, other: LedgerEntry): Said {
  return {
    message: `The published address \`${address}\` said “${words}”, and now stands on the words of \`${other.address}\`, “${other.words}”.`,
    hint: `Put each address back to its own words. If both are meant as they are, run ${run(`kept ${address}`)}.`,
  };
}

/** @param end where it is forwarded to; undefined if it was deleted */
export function usedAgain(
  { address, words }: LedgerEntry,
  end: string | undefined,
  now: string,
): Said {
  const fate = end === undefined ? 'was deleted' : `is forwarded to \`${end}\``;
  const back =
    now === address
      ? `If this is what it said, “${words}”, run ${run(`kept ${address}`)}.`
      : `If this is what it said, “${words}”, run ${run(`moved ${address} ${now}`)}.`;
  return {
    message: `The published address \`${address}\` ${fate}, and its name is used again here.`,
    hint: `Give what stands here another name. ${back}`,
  };
}

/** @param live whether it is in the content */
export function circle({ address, words }: LedgerEntry, live: boolean): Said {
  return {
    message: `The moves of the published address \`${address}\` go in a circle.`,
    hint: live
      ? `It stands in the content: if it says “${words}” there, run ${run(`kept ${address}`)}.`
      : `If its words are elsewhere, run ${run(`moved ${address} /where/they/are/`)}; if they are nowhere, ${run(`deleted ${address}`)}.`,
  };
}

export function toNowhere(
  { address, movedTo }: LedgerEntry,
  place: string,
  known: readonly string[],
): Said {
  const near = nearestAddress(place, known);
  const what = movedTo === place ? 'moved' : 'deleted';
  return {
    message: `The readers of the published address \`${address}\` are sent to \`${place}\`, which does not exist.`,
    hint: `The nearest address is \`${near}\`: if that is meant, run ${run(`${what} ${address} ${near}`)}.`,
  };
}
