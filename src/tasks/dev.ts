import { dev } from 'astro';
import { siteAddress } from '../hosting/site-address.ts';
import { writeEditorFiles } from './content-folder.ts';
import { addressesOf, freePlace } from './place.ts';
import { task } from './task.ts';
import { untilStopped } from './until-stopped.ts';

await task(async () => {
  const base = siteAddress(process.env['SITE_URL']).pathname;
  const place = await freePlace(process.env);
  const server = await dev({ logLevel: 'warn', server: place, devToolbar: { enabled: false } });
  await writeEditorFiles();
  await untilStopped(addressesOf(place, base), () => server.stop());
});
