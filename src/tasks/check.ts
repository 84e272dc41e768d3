import { runChecks } from './run-checks.ts';
import { task } from './task.ts';

await task(async () => {
  const { failed } = await runChecks();
  if (failed > 0) process.exitCode = 1;
});
