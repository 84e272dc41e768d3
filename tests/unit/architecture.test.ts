import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files, imports, reachedFrom, specifiersIn, type Import } from './imports.ts';

const features = ['reading', 'sharing', 'search', 'map'];
const model = ['notes', 'languages', 'markdown'];

/** Which other folders of `src/` a folder's files may import from. Imports go down. */
const mayImport: Record<string, readonly string[]> = {
  pages: ['layout', 'permalinks', ...features, ...model],
  layout: ['styles', ...features, ...model],
  ...Object.fromEntries(features.map((feature) => [feature, ['styles', ...model]])),
  permalinks: ['languages', 'markdown'],
  offline: model,
  // What became of an address is a part of the one list of things to mend in content/.
  notes: ['markdown', 'permalinks'],
  languages: [],
  markdown: [],
  styles: [],
  // Servers send on what has moved.
  hosting: ['permalinks'],
  authoring: ['notes', 'permalinks', 'markdown'],
  tasks: ['hosting', 'authoring', 'notes', 'permalinks'],
  'content.config.ts': [],
};

/** What the configuration imports: the pipeline, the words, the hosting, what runs in a build; and the pages that are no more, which nobody is to list. */
const inConfig =
  /^src\/(?:markdown\/pipeline\.ts|permalinks\/former-paths\.ts|languages\/.+|hosting\/.+|[a-z]+\/integration\.ts)$/;

/** The only readers of the content collections. */
const readsContent = /^src\/(?:content\.config\.ts|notes\/|pages\/)/;

/** What runs outside of Astro's own bundle, where the collections do not exist. */
const outsideAstro =
  /^(?:astro\.config\.mjs|src\/(?:hosting|authoring|tasks)\/.+|src\/.*\/integration\.ts)$/;

const atTop =
  /^(?:\..+|astro\.config\.mjs|package\.json|package-lock\.json|tsconfig\.json|README\.md|LICENSE|content|public|src|tests)$/;

const declared = Object.keys({
  ...JSON.parse(readFileSync('package.json', 'utf8')).dependencies,
  ...JSON.parse(readFileSync('package.json', 'utf8')).devDependencies,
});

test('every kind of import is seen', () => {
  const text = `
    import a, { type B } from './a.ts';
    import type { C } from "../c.ts";
    import './side-effect.css';
    export { d } from './d.ts';
    export * from './e.ts';
    const f = await import('./f.ts');
    @import './g.css' layer(base);
    @import url("./h.css");
    <script src="./i.ts"></script>
  `;
  expect(specifiersIn(text).toSorted()).toEqual(
    [
      '../c.ts',
      ...[...'adefghi'].map((name) => `./${name}.${/[gh]/.test(name) ? 'css' : 'ts'}`),
      './side-effect.css',
    ].toSorted(),
  );
});

test('the table knows every folder of src/', () => {
  const folders = new Set(files.filter((file) => file.startsWith('src/')).map(folderOf));
  expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
});

test('imports go down: pages, layout, features, notes and languages, markdown', () => {
  const wrong = imports.filter(({ file, target }) => {
    if (!file.startsWith('src/') || !target?.startsWith('src/')) return false;
    const [from, to] = [folderOf(file), folderOf(target)];
    return from !== to && !mayImport[from]?.includes(to);
  });
  const rule = (file: string) => mayImport[folderOf(file)]?.join(', ') || 'nothing else of src/';
  expect(
    wrong.map((each) => `${said(each)}: ${folderOf(each.file)}/ may import ${rule(each.file)}`),
  ).toEqual([]);
});

test('the configuration imports the pipeline, words, hosting and integrations, and no more', () => {
  const wrong = imports.filter(
    ({ file, target }) => !file.startsWith('src/') && target && !inConfig.test(target),
  );
  expect(wrong.map((each) => `${said(each)}: astro.config.mjs is an inventory`)).toEqual([]);
});

test('src/ imports nothing from outside of it but content and its own version, least of all tests', () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      file.startsWith('src/') && target && !/^(?:src\/|content\/|package\.json$)/.test(target),
  );
  expect(wrong.map((each) => `${said(each)}: src/ must stand without it`)).toEqual([]);
});

test('only notes, pages and the content configuration read the collections', () => {
  const wrong = imports.filter(
    ({ file, specifier }) => specifier === 'astro:content' && !readsContent.test(file),
  );
  expect(wrong.map((each) => `${said(each)}: take themes from src/notes/`)).toEqual([]);
});

test('what runs outside of Astro’s bundle does not reach the collections, not even through others', () => {
  const wrong = files
    .filter((file) => outsideAstro.test(file))
    .flatMap((file) =>
      [...reachedFrom(file)].flatMap((reached) =>
        imports
          .filter((each) => each.file === reached && each.specifier === 'astro:content')
          .map(
            (each) => `${file} reaches ${said(each)}: it runs where astro:content does not exist`,
          ),
      ),
    );
  expect(wrong).toEqual([]);
});

test('every import of ours is written with its real ending', () => {
  const wrong = imports.filter(({ target }) => target !== undefined && !existsSync(target));
  expect(wrong.map((each) => `${said(each)}: there is no such file`)).toEqual([]);
});

test('every package that is imported is one that package.json names', () => {
  const wrong = imports.filter(({ specifier, target }) => {
    if (target || /^(?:node|astro):/.test(specifier)) return false;
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '';
    return !declared.includes(name) && !declared.includes(`@types/${name}`);
  });
  // On whatever Node is there, so without `node:`.
  const others = wrong.filter(({ file }) => file !== 'src/tasks/set-up.mjs');
  expect(others.map((each) => `${said(each)}: name the package in package.json`)).toEqual([]);
});

test('the repository’s top level holds only what belongs there', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  const top = new Set(tracked.filter(Boolean).map((file) => file.replace(/\/.*$/, '')));
  expect([...top].filter((name) => !atTop.test(name))).toEqual([]);
});

/** `search` of `src/search/query/fold.ts`. */
function folderOf(file: string): string {
  return file.split('/')[1] as string;
}

function said({ file, specifier }: Import): string {
  return `${file} imports ${specifier}`;
}
