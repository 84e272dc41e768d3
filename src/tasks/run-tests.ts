import path from 'node:path';
import type { TestModule } from 'vitest/node';
import type { Wanted } from './projects.ts';

/** How many tests there were of each kind. */
export interface Tally {
  passed: number;
  failed: number;
  /** The full names of tests that this machine cannot run: what they need is not installed. */
  skipped: string[];
}

const config = path.resolve(import.meta.dirname, '../../tests/vitest.config.ts');

/**
 * Runs the tests with Vitest and counts them. A file that could not be read to its end, or an error
 * outside of any test, counts as a test that failed.
 */
export async function runTests({ projects, filters }: Wanted): Promise<Tally> {
  // The build before this left `production` there.
  process.env['NODE_ENV'] = 'test';
  const { startVitest } = await import('vitest/node');
  const options = { config, project: [...projects], watch: false, reporters: ['dot'] };
  const vitest = await startVitest([...filters], options);
  const { state } = vitest;
  const tally = tallyOf(state.getTestModules());
  tally.failed += state.getUnhandledErrors().length;
  await vitest.close();
  return tally;
}

function tallyOf(modules: readonly TestModule[]): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: [] };
  for (const { children, errors } of modules.map(readModule)) {
    for (const test of children) {
      const { state } = test.result();
      if (state === 'passed') tally.passed += 1;
      if (state === 'failed') tally.failed += 1;
      if (state === 'skipped') tally.skipped.push(test.fullName);
    }
    tally.failed += errors.length;
  }
  return tally;
}

function readModule(module: TestModule) {
  return { children: [...module.children.allTests()], errors: module.errors() };
}
