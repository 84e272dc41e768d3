import { words } from '../languages/words.ts';

/** That a point or a page was deleted, and why: `这一条已经删去（说重复了）。` */
export function deletedWords(kind: 'deleted' | 'deletedPage', because: string | undefined): string {
  const reason = because?.replace(/[。.]$/, '');
  return words.former[kind].replace('{}', () => (reason ? `（${reason}）` : ''));
}
