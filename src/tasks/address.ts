import { addAddresses } from '../authoring/add-addresses.ts';
import { mdxProblem } from '../authoring/mdx-problem.ts';
import { publishedNames } from '../authoring/published-names.ts';
import { ledger, themeFiles, writeTheme } from './content-folder.ts';
import { sentence } from './sentence.ts';
import { task } from './task.ts';

await task(async () => {
  const published = await ledger();
  const problems: string[] = [];
  let count = 0;
  for (const each of await themeFiles()) {
    const { file, theme, source } = each;
    try {
      const { text, added, left } = addAddresses(source, publishedNames(published, theme));
      if (added.length > 0) await writeTheme(each, text);
      for (const { line, name } of added) console.log(`${file}:${line}: ${name}`);
      for (const place of left) problems.push(byHand(file, place));
      count += added.length;
    } catch (error) {
      problems.push(mdxProblem(file, error));
    }
  }
  console.log(count === 0 ? 'No address was missing.' : saidOf(count));
  if (problems.length > 0) throw sentence(problems.join('\n'));
});

function saidOf(count: number): string {
  const added = count === 1 ? 'One address is' : `${count} addresses are`;
  return `\n${added} new, and permanent once published: change now what you would not keep.`;
}

function byHand(file: string, { line, text }: { line: number; text: string }): string {
  return `${file}:${line}: “${text.slice(0, 20)}” has no address, and its Markdown leaves no place for one.\n  Write it another way, or end it in \` ^name\` by hand.`;
}
