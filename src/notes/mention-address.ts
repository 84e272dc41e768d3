import { addressOf } from './address.ts';
import type { Mention } from './mention.ts';

/** Where a mention stands on its theme's page, from the root of the server. */
export function mentionAddress(base: string, { theme, point }: Mention): string {
  return addressOf(base, theme) + (point === null ? '' : `#${point}`);
}
