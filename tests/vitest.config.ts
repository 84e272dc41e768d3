import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

/** One project for each kind of test; `npm test -- unit` runs one of them. */
const projects = {
  unit: { testTimeout: 5_000 },
  site: { testTimeout: 20_000 },
  // A first page waits for Chromium to start, beside other work on two cores.
  browser: { testTimeout: 30_000, hookTimeout: 30_000 },
  // Each runs a whole build.
  fixtures: { testTimeout: 60_000, hookTimeout: 60_000 },
};

export default defineConfig({
  root,
  test: {
    projects: Object.entries(projects).map(([name, timeouts]) => ({
      root,
      test: { name, include: [`tests/${name}/**/*.test.ts`], ...timeouts },
    })),
  },
});
