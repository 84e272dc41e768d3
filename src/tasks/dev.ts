import { setTimeout } from 'node:timers/promises';
import { dev } from 'astro';
import { headProblem, unreadable } from '../authoring/syntax-problem.ts';
import { siteAddress } from '../hosting/site-address.ts';
import { themeFiles, writeEditorFiles } from './content-folder.ts';
import { addressesOf, freePlace } from './place.ts';
import { task } from './task.ts';
import { untilStopped } from './until-stopped.ts';

await task(async () => {
  const base = siteAddress(process.env['SITE_URL']).pathname;
  const place = await freePlace(process.env);
  await untilReadable();
  const server = await dev({ logLevel: 'warn', server: place, devToolbar: { enabled: false } });
  await writeEditorFiles();
  await untilStopped(addressesOf(place, base), () => server.stop());
});

/** Once it runs, the server shows what is wrong over the page; frontmatter that is no YAML ends its start. */
async function untilReadable() {
  let told = '';
  for (;;) {
    const wrong = unreadable(await themeFiles(), headProblem);
    if (!wrong) return;
    if (wrong.message !== told)
      console.error(`\n${wrong.message}\n\nWaiting until that is mended …`);
    told = wrong.message;
    await setTimeout(500);
  }
}
