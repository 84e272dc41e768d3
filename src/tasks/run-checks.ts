import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { stripVTControlCharacters } from 'node:util';
import { run } from './run.ts';
import type { Tally } from './run-tests.ts';
import { seconds } from './task.ts';

const modules = path.resolve(import.meta.dirname, '../../node_modules');

/** What is checked, by which tool, and what to do when that is not at one with it. */
const checks = [
  {
    name: 'Types',
    command: ['astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'],
    hint: 'mend these',
  },
  {
    name: 'Format',
    command: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    hint: 'run `npx prettier --write .`',
  },
  {
    name: 'Lint',
    command: ['oxlint/bin/oxlint', '--deny-warnings'],
    hint: 'mend these, or some by `npx oxlint --fix`',
  },
] as const;

/** Runs all checks at once and prints a line for each, below it what is to be mended. */
export async function runChecks(): Promise<Tally> {
  const fine = await Promise.all(checks.map(runCheck));
  const passed = fine.filter(Boolean).length;
  return { passed, failed: checks.length - passed, skipped: [] };
}

async function runCheck({ name, command: [script, ...options], hint }: (typeof checks)[number]) {
  const start = performance.now();
  const { code, output } = await run(process.execPath, [path.join(modules, script), ...options]);
  const took = seconds(performance.now() - start);
  if (code === 0) console.log(`${name} … fine, ${took}`);
  else {
    console.log(`${name} … failed: ${hint}\n\n${findings(output)}\n`);
  }
  return code === 0;
}

/** A tool's output without colours and without the times at which it did what. */
function findings(output: string) {
  const lines = stripVTControlCharacters(output).split('\n');
  return lines
    .filter((line) => !/^\d\d:\d\d:\d\d /.test(line))
    .join('\n')
    .trim();
}
