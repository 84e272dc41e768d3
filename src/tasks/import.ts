import path from 'node:path';
import { importNotes } from '../authoring/import/import-notes.ts';
import { knownTheme } from '../authoring/known-theme.ts';
import { publishedThemes } from '../authoring/published-names.ts';
import {
  ledger,
  readText,
  themeFiles,
  today,
  writeEditorFiles,
  writeNewTheme,
} from './content-folder.ts';
import { sentence } from './sentence.ts';
import { task } from './task.ts';

await task(async () => {
  const [notes, ...others] = process.argv.slice(2);
  if (notes === undefined || others.length > 0) {
    throw sentence('Name one file of notes, such as `npm run import -- notes.md`.');
  }
  const written = await readText(path.resolve(process.env['INIT_CWD'] ?? '', notes));
  const files = await themeFiles();
  const { pages, unplaced } = importNotes(written, {
    file: notes,
    themes: files.map(({ source }) => knownTheme(source)),
    taken: new Set([...files.map(({ theme }) => theme), ...publishedThemes(await ledger())]),
    published: today(),
  });
  if (pages.length === 0) throw sentence(`There is nothing in \`${notes}\`.`);

  for (const { theme, title, source } of pages) {
    console.log(`${await writeNewTheme(theme, source)}: ${title}`);
  }
  await writeEditorFiles();
  if (unplaced.length > 0) console.log('\nWhat has no place as it is:\n');
  for (const { line, message } of unplaced) console.log(`${notes}:${line}: ${message}`);
  console.log(
    '\nGive each theme a gist of its own, and sections with titles; addresses are permanent once published.',
  );
});
