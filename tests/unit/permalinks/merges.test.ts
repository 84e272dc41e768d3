import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ledgerFile } from '../../../src/permalinks/ledger.ts';
import { readLedger } from '../../../src/permalinks/read-ledger.ts';
import { writtenLedger } from '../../../src/permalinks/written-ledger.ts';
import { entriesOf } from './ledgers.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'talk-notes-merge-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Line = Parameters<typeof entriesOf>[number];
const base: Line[] = [
  ['/data/', '数据'],
  ['/data/size/', '规模'],
  ['/power/', '电力'],
];

/** Two people's additions to the same ledger: beside each other, at its beginning, at its end. */
const additions: [string, Line[], Line[]][] = [
  ['beside each other', [['/data/a/', '甲']], [['/data/b/', '乙']]],
  ['at the end', [['/x/', '甲']], [['/y/', '乙']]],
  ['at the beginning', [['/a/', '甲']], [['/b/', '乙']]],
  ['of the same address', [['/x/', '甲']], [['/x/', '甲']]],
  [
    'of blocks',
    [...'klm'].map((id): Line => [`/${id}/`, id]),
    [...'lmn'].map((id): Line => [`/${id}/`, id]),
  ],
  ['beside a move', [['/old/', '旧']], [['/data/size/', '规模', '/power/']]],
];

test.for(additions)(
  'branches with additions %s merge in either order without losing a line',
  ([, ours, theirs]) => {
    for (const [first, second] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      const text = merged(first, second);
      const { entries, problems } = readLedger(text);
      expect(problems).toEqual([]);
      const wanted = entriesOf(...base, ...first, ...second);
      expect(writtenLedger(entries)).toBe(writtenLedger(wanted));
      expect(JSON.parse(text).length).toBeGreaterThan(wanted.size);
    }
  },
);

/** What git makes of two branches' ledgers, with the project's own attributes. */
function merged(ours: readonly Line[], theirs: readonly Line[]): string {
  rmSync(folder, { recursive: true });
  mkdirSync(path.join(folder, 'content'), { recursive: true });
  git('init', '-q', '-b', 'main');
  writeFileSync(path.join(folder, '.gitattributes'), readFileSync('.gitattributes'));
  commit(base);
  git('checkout', '-q', '-b', 'theirs');
  commit([...base, ...theirs]);
  git('checkout', '-q', 'main');
  commit([...base, ...ours]);
  git('merge', '-q', '--no-edit', 'theirs');
  return readFileSync(path.join(folder, ledgerFile), 'utf8');
}

function commit(lines: readonly Line[]) {
  writeFileSync(path.join(folder, ledgerFile), writtenLedger(entriesOf(...lines)));
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'Ledger');
}

function git(...options: string[]) {
  const who = [
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  execFileSync('git', [...who, ...options], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}
