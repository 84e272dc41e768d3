import { buildSite } from './build-site.ts';
import { task } from './task.ts';

await task(buildSite);
