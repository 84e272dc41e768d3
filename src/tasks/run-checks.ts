import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { stripVTControlCharacters } from 'node:util';
import { run } from './run.ts';
import { seconds } from './task.ts';

const modules = path.resolve(import.meta.dirname, '../../node_modules');

/** What is checked, and the tool for it. */
const checks = [
  ['Types', 'astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'],
  ['Format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['Lint', 'oxlint/bin/oxlint', '--deny-warnings'],
] as const;

/** Runs all checks at once and prints a line for each, below it what was found. */
export async function runChecks(): Promise<{ failed: string[] }> {
  const start = performance.now();
  const failed: string[] = [];
  const running = checks.map(async ([name, script, ...options]) => {
    const { code, output } = await run(process.execPath, [path.join(modules, script), ...options]);
    const took = seconds(performance.now() - start);
    if (code === 0) return console.log(`${name} … fine, ${took}`);
    failed.push(name);
    console.log(`${name} … failed, ${took}\n\n${stripVTControlCharacters(output).trim()}\n`);
  });
  await Promise.all(running);
  return { failed };
}
