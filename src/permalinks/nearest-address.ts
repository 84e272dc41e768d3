import { likeness } from './likeness.ts';

/** The address that has most in common with a mistyped one, home if there is none. */
export function nearestAddress(mistyped: string, addresses: readonly string[]): string {
  let best = { address: '/', score: 0 };
  for (const address of addresses) {
    const score = likeness(mistyped, address) + likeness(address, mistyped);
    if (score > best.score) best = { address, score };
  }
  return best.address;
}
