import { knownTheme, nextOrder } from '../authoring/known-theme.ts';
import { nameProblem } from '../authoring/name-problem.ts';
import { newPage } from '../authoring/new-page.ts';
import { publishedThemes } from '../authoring/published-names.ts';
import { ledger, themeFiles, today, writeEditorFiles, writeNewTheme } from './content-folder.ts';
import { sentence } from './sentence.ts';
import { task } from './task.ts';

await task(async () => {
  const [name = '', ...words] = process.argv.slice(2);
  const files = await themeFiles();
  const taken = new Set([...files.map(({ theme }) => theme), ...publishedThemes(await ledger())]);
  const problem = nameProblem(name, taken);
  if (problem !== null) throw sentence(problem);

  const title = words.join(' ').trim() || name;
  const themes = files.map(({ source }) => knownTheme(source));
  const same = themes.findIndex((theme) => theme.title === title);
  if (same >= 0) {
    throw sentence(
      `The title “${title}” is that of ${files[same]?.file}. Give each theme its own.`,
    );
  }
  const page = newPage({ title, order: nextOrder(themes), published: today() });
  const file = await writeNewTheme(name, page);
  await writeEditorFiles();
  console.log(
    `${file} is there, at /${name}/. Write its text, then \`npm run address\` names its points.`,
  );
});
