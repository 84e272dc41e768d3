import { performance } from 'node:perf_hooks';

/** Runs a command to its end. A failure is told in words, and the exit code is 1. */
export async function task(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(`\n${told(error)}`);
    process.exitCode = 1;
  }
}

/**
 * Says what is done while it is done, and at the end what came of it: one line for a step.
 *
 * @param work gives the end of the line
 */
export async function step(name: string, work: () => Promise<string>): Promise<void> {
  const start = performance.now();
  process.stdout.write(`${name} … `);
  const result = await work().catch((error: unknown) => {
    console.log('failed');
    throw error;
  });
  console.log([result, seconds(performance.now() - start)].filter(Boolean).join(', '));
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Only for an error in this code does it help to see where it was thrown. */
function told(error: unknown) {
  if (!(error instanceof Error)) return String(error);
  const bug = error instanceof TypeError || error instanceof RangeError;
  return bug ? String(error.stack) : error.message;
}
