import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedLedger } from '../../../src/permalinks/asked-ledger.ts';
import { fateOf } from '../../../src/permalinks/fate-of.ts';
import { stands, type StoredEntry } from '../../../src/permalinks/ledger.ts';
import { ledgerProblems } from '../../../src/permalinks/ledger-problems.ts';
import type { LivePlace } from '../../../src/permalinks/live-place.ts';
import { readLedger } from '../../../src/permalinks/read-ledger.ts';
import { recorded } from '../../../src/permalinks/recorded-ledger.ts';
import { writtenLedger } from '../../../src/permalinks/written-ledger.ts';
import { EditedSite, editKinds, type Edit } from './edited-site.ts';

const sizes = fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
});
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...editKinds),
  a: fc.nat(20),
  b: fc.nat(20),
});
const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

type Entries = Map<string, StoredEntry>;

test('whatever authors do, no published address is lost in silence', () => {
  fc.assert(
    fc.property(sizes, edits, (size, changes) => {
      const site = new EditedSite(size);
      const [ledger, before] = [stored(recorded(new Map(), site.places())), site.statements()];
      for (const change of changes) site.edit(change);
      const after = site.statements();
      const told = ledgerProblems(ledger, site.places()).map(({ address }) => address);
      const silent = [...before].filter(([address, whats]) => {
        const same = after.get(address)?.some((what) => whats.includes(what)) ?? false;
        return !same && !told.some((each) => address.startsWith(each));
      });
      expect(silent).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('edits and new points never stop a build', () => {
  const light = edits.map((all) => all.filter(({ kind }) => /^(?:edit|add point)$/.test(kind)));
  fc.assert(
    fc.property(sizes, light, (size, changes) => {
      const site = new EditedSite(size);
      const ledger = stored(recorded(new Map(), site.places()));
      for (const change of changes) site.edit(change);
      expect(ledgerProblems(ledger, site.places())).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('who does as each message says has a site where every address ever published leads somewhere', () => {
  fc.assert(
    fc.property(sizes, fc.array(edits, { minLength: 1, maxLength: 3 }), (size, rounds) => {
      const site = new EditedSite(size);
      const published = new Set<string>();
      let ledger = stored(recorded(new Map(), site.places()));
      for (const changes of rounds) {
        for (const change of changes) site.edit(change);
        ledger = mended(ledger, site.places());
        for (const address of ledger.keys()) published.add(address);
        expect(lost(published, ledger, site.places())).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

/** As after a commit. */
function stored(ledger: Entries): Entries {
  return readLedger(writtenLedger(ledger)).entries;
}

/** Runs the first command of each message until there is none. */
function mended(ledger: Entries, places: LivePlace[]): Entries {
  let mending = ledger;
  for (let turn = 0; turn < 200; turn += 1) {
    mending = stored(recorded(mending, places));
    const [problem] = ledgerProblems(mending, places);
    if (!problem) return mending;
    const commands = [...problem.hint.matchAll(/`npm run permalinks(?: -- ([^`]*))?`/g)];
    const [, command = ''] = commands.find(([text]) => !text.includes('/where/')) ?? [];
    mending = askedLedger(mending, places, command.split(' ').filter(Boolean));
  }
  throw new Error('The messages lead nowhere.');
}

/** What is in neither the content nor led to it. */
function lost(published: Set<string>, ledger: Entries, places: LivePlace[]): string[] {
  const live = new Set(places.map(({ address }) => address)).add('/');
  return [...published].filter((address) => {
    if (stands(ledger.get(address))) return !live.has(address);
    const fate = fateOf(ledger, address);
    return !fate || !live.has('to' in fate ? fate.to : fate.see);
  });
}
