/** All that comes behind the first answer, as one file on the wire. Import it with `import()`. */
export { openInexact } from './inexact/open-inexact.ts';
export { openDocuments } from './pagefind/open-documents.ts';
export { pagefindEngine } from './pagefind/pagefind-engine.ts';
