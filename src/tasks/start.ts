import { siteAddress } from '../hosting/site-address.ts';
import { buildIfChanged, dist } from './build-site.ts';
import { addressesOf, freePlace } from './place.ts';
import { serve } from './serve.ts';
import { task } from './task.ts';
import { untilStopped } from './until-stopped.ts';

await task(async () => {
  const base = siteAddress(process.env['SITE_URL']).pathname;
  const place = await freePlace(process.env);
  await buildIfChanged();
  const { close } = await serve({ folder: dist, base, ...place });
  await untilStopped(addressesOf(place, base), close);
});
