import type { FileProblems } from '../notes/content-error.ts';
import type { ContentFile } from '../notes/content-file.ts';
import { textToWrite } from './new-page.ts';
import { gistToWrite } from './theme-page.ts';

const toWrite = [gistToWrite, ...textToWrite];

/** Where themes still say what `npm run new` wrote: nobody is to publish that for good. */
export function unwritten(files: readonly Pick<ContentFile, 'path' | 'source'>[]): FileProblems[] {
  return files
    .map(({ path, source }) => ({
      file: `content/${path}`,
      problems: source.split(/\r?\n/).flatMap((line, at) =>
        toWrite.some((text) => line.includes(text))
          ? [
              {
                line: at + 1,
                column: 1,
                message: 'The line still says what `npm run new` wrote.',
                hint: 'Write your own, then try again: an address in the ledger is permanent.',
              },
            ]
          : [],
      ),
    }))
    .filter(({ problems }) => problems.length > 0);
}
