import type { InlineBlocks } from './inline-blocks.ts';

type Inside = Pick<InlineBlocks, 'scripts' | 'styles'>;

/**
 * The Content-Security-Policy of a page with these scripts and styles inside of it. Pagefind is
 * WebAssembly, the icons of tab and points are `data:`, and `src/search/pagefind/trust-pagefind.ts`
 * makes the one policy of Trusted Types.
 */
export function policyOf({ scripts, styles }: Inside): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join(';');
}

/** The same as a header, which alone may say who frames the page: nobody. */
export function headerPolicyOf(inside: Inside): string {
  return `${policyOf(inside)};frame-ancestors 'none'`;
}
