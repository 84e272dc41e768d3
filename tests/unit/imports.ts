import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Import {
  file: string;
  /** As written. */
  specifier: string;
  /** The file of ours that it means, relative to the project. */
  target: string | undefined;
}

/** Our own files that can import something. */
export const files = ['astro.config.mjs', ...globSync('src/**/*.{ts,mjs,astro,css}')].toSorted();

export const imports: Import[] = files.flatMap((file) =>
  specifiersIn(readFileSync(file, 'utf8')).map((specifier) => ({
    file,
    specifier,
    target: specifier.startsWith('.') ? targetOf(file, specifier) : undefined,
  })),
);

/** What a file imports, as written; of `.astro` files in their scripts and styles too. */
export function specifiersIn(text: string): string[] {
  const kinds = [
    /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g,
    /@import\s+url\(\s*['"]?([^'")]+)/g,
    /<script[^>]*\ssrc=['"]([^'"]+)['"]/g,
  ];
  return kinds.flatMap((kind) =>
    [...text.matchAll(kind)].map(([, specifier]) => specifier as string),
  );
}

/** The file itself and all that it imports, and that imports. */
export function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const each of imports)
    if (each.file === file && each.target) reachedFrom(each.target, reached);
  return reached;
}

function targetOf(file: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
}
