import { buildIfChanged } from './build-site.ts';
import { readyBrowser } from './install-browser.ts';
import { readyNginx } from './install-nginx.ts';
import { wantedTests, type Wanted } from './projects.ts';
import { runChecks } from './run-checks.ts';
import { runTests, type Tally } from './run-tests.ts';
import { step, task } from './task.ts';

const tally: Tally = { passed: 0, failed: 0, skipped: [] };

await task(async () => {
  const options = process.argv.slice(2);
  const wanted = wantedTests(options);
  if (options.length === 0) add(await runChecks());
  await setUp(wanted);
  add(await runTests(wanted));
});

if (process.exitCode === 1 && tally.failed === 0) tally.failed = 1;
if (tally.failed > 0) process.exitCode = 1;
for (const name of tally.skipped) console.log(`Skipped: ${name}`);
// Continuous integration reads this line: it is the last one, and nothing else stands on it.
console.log(`\n${tallied(tally)}`);

/** Brings what these tests need, and nothing else: some need neither a browser nor a site. */
async function setUp({ projects }: Wanted) {
  if (projects.includes('browser')) {
    await step('Looking for a browser', async () => {
      const { browser, note } = await readyBrowser();
      process.env['CHROME_PATH'] = browser;
      return note;
    });
  }
  if (projects.includes('site')) {
    await step('Looking for nginx', async () => {
      const { nginx, note } = await readyNginx();
      process.env['NGINX_PATH'] = nginx ?? '';
      return note;
    });
  }
  if (projects.includes('browser') || projects.includes('site')) await buildIfChanged();
}

function add({ passed, failed, skipped }: Tally) {
  tally.passed += passed;
  tally.failed += failed;
  tally.skipped.push(...skipped);
}

function tallied({ passed, failed, skipped }: Tally) {
  const kinds = [`${passed} passed`, `${failed} failed`];
  return [...kinds, ...(skipped.length > 0 ? [`${skipped.length} skipped`] : [])].join(', ');
}
