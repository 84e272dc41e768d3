import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

/**
 * One project for each kind of test; `npm test -- unit` runs one of them. The times are for a test
 * that hangs, not for a slow machine: it may be busy with other work.
 */
const projects = {
  // Neither keeps anything from file to file, so that they may share their workers.
  unit: { testTimeout: 30_000, isolate: false },
  site: { testTimeout: 60_000, isolate: false },
  // Once more where a busy machine let a page wait: what is wrong is wrong twice.
  browser: { testTimeout: 60_000, hookTimeout: 60_000, retry: 1 },
  // Each runs a whole build.
  fixtures: { testTimeout: 120_000, hookTimeout: 120_000 },
};

export default defineConfig({
  root,
  test: {
    // On two cores Vitest itself takes one, and the other waits for the browser.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: Object.entries(projects).map(([name, options]) => ({
      root,
      test: { name, include: [`tests/${name}/**/*.test.ts`], ...options },
    })),
  },
});
