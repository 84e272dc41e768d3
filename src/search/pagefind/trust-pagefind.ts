/** What of Trusted Types is used here; TypeScript does not know them yet. */
interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown;
}

/**
 * The page's policy lets no script start from an address that is a mere string. Pagefind's worker
 * does, so that this lets Pagefind's own files pass, and nothing else.
 *
 * @param folder the path of Pagefind's folder, with its slashes
 */
export function trustPagefind(folder: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes?.defaultPolicy) return;
  const own = location.origin + folder;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, own).href.startsWith(own) ? url : null),
  });
}
