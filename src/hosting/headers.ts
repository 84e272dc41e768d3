/** What every answer says of itself. */
export const ofEveryFile = { 'X-Content-Type-Options': 'nosniff' } as const;

/** The header whose value each build computes. */
export const policyHeader = 'Content-Security-Policy';

/**
 * What a page says besides: what may be inside of it, who learns that a reader came from it, what
 * it never asks a reader for, and that no other page holds its window.
 */
export function ofPages(policy: string): Record<string, string> {
  return {
    [policyHeader]: policy,
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** How long a browser keeps files with a hash in their names, and that it asks again for others. */
export const kept = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** Files whose names change with what is in them: scripts, Pagefind’s parts, cards. */
export const hashed = /^\/_astro\/|^\/pagefind\/.*\.pf_[a-z]+$|^\/[a-z0-9/-]+-[\da-f]{8}\.png$/;
