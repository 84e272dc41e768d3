import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

/** `npm test -- …`, without what this run has put into the environment. */
function npmTest(...options: string[]) {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_)/.test(name));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/tasks/test.ts', ...options],
    { cwd: root, encoding: 'utf8', env: Object.fromEntries(own) },
  );
  return { status, stderr, last: stdout.split('\n').slice(-3) };
}

test('the last line of all is the tally, alone', () => {
  const { status, last } = npmTest('tests/unit/tasks/projects.test.ts');
  expect({ status, last }).toEqual({ status: 0, last: ['', '5 passed, 0 failed', ''] });
});

test('a run without a test is a failed one', () => {
  const { status, last } = npmTest('unit', '没有这个文件');
  expect({ status, last }).toEqual({ status: 1, last: ['', '0 passed, 1 failed', ''] });
});

test('an option that means nothing is told in a sentence, before the tally', () => {
  const { status, stderr, last } = npmTest('--watch');
  expect({ status, last }).toEqual({ status: 1, last: ['', '0 passed, 1 failed', ''] });
  expect(stderr.trim()).toMatch(/^`--watch` means nothing here\. .+$/);
});
