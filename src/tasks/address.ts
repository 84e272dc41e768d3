import { addAddresses } from '../authoring/add-addresses.ts';
import { publishedNames } from '../authoring/published-names.ts';
import { unreadable } from '../authoring/syntax-problem.ts';
import { ledger, themeFiles, writeTheme } from './content-folder.ts';
import { sentence } from './sentence.ts';
import { task } from './task.ts';

await task(async () => {
  const files = await themeFiles();
  const wrong = unreadable(files);
  if (wrong) throw wrong;

  const published = await ledger();
  const unnamed: string[] = [];
  let count = 0;
  for (const each of files) {
    const { file, theme, source } = each;
    const { text, added, left } = addAddresses(source, publishedNames(published, theme));
    if (added.length > 0) await writeTheme(each, text);
    for (const { line, name } of added) console.log(`${file}:${line}: ${name}`);
    for (const place of left) unnamed.push(byHand(file, place));
    count += added.length;
  }
  console.log(count === 0 ? 'There is no address to add.' : saidOf(count));
  if (unnamed.length > 0) throw sentence(unnamed.join('\n'));
});

function saidOf(count: number): string {
  const added = count === 1 ? 'One address is' : `${count} addresses are`;
  return `\n${added} new, and permanent once published: change now what you would not keep.`;
}

function byHand(file: string, { line, text }: { line: number; text: string }): string {
  return `${file}:${line}: “${text.slice(0, 20)}” has no address, and its Markdown leaves no place for one.\n  Write it another way, or end it in \` ^name\` by hand.`;
}
