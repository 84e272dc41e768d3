import { runChecks } from './run-checks.ts';
import { sentence } from './sentence.ts';
import { task } from './task.ts';

await task(async () => {
  const { failed } = await runChecks();
  if (failed.length === 0) return;
  const mend = failed.includes('Format') ? ' `npx prettier --write .` mends the format.' : '';
  throw sentence(`To mend: ${failed.join(', ').toLowerCase()}.${mend}`);
});
