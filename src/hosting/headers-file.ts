import { kept, ofEveryFile, ofPages, policyHeader } from './headers.ts';

/**
 * The file `_headers`, as Cloudflare Pages and Netlify read it from the folder they serve. Both add
 * up all rules that fit, so that each header stands in one rule for any address.
 *
 * @param base the site's base path, with its slashes
 */
export function headersFile(base: string, policy: string): string {
  const rules = {
    [`${base}*`]: { ...ofEveryFile, ...ofPages(policy) },
    [`${base}_astro/*`]: { 'Cache-Control': kept.hashed },
    [`${base}pagefind/fragment/*`]: { 'Cache-Control': kept.hashed },
    [`${base}pagefind/index/*`]: { 'Cache-Control': kept.hashed },
  };
  return Object.entries(rules)
    .map(([address, headers]) => `${address}\n${linesOf(headers)}\n`)
    .join('\n');
}

/** The policy that the file holds, if it holds one. */
export function policyIn(file: string): string | undefined {
  return new RegExp(`^ +${policyHeader}: (.+)$`, 'm').exec(file)?.[1];
}

function linesOf(headers: Record<string, string>) {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n');
}
