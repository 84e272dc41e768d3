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

/**
 * Files whose names change with what is in them, below the base path: scripts, Pagefind’s parts,
 * cards. Patterns that JavaScript and nginx read alike.
 */
export const hashedFiles = [
  '_astro/.+',
  'pagefind/.+\\.pf_[a-z]+',
  '[a-z0-9/-]+-[0-9a-f]{8}\\.png',
] as const;

/** Whether a path from the site’s home, such as `/_astro/a.js`, is of such a file. */
export function isHashed(path: string): boolean {
  return new RegExp(`^/(?:${hashedFiles.join('|')})$`).test(path);
}
