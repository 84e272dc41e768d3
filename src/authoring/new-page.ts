import { gistToWrite, themePage, type Head } from './theme-page.ts';

/** A page that builds as it is, and shows what to write where. */
export function newPage(head: Omit<Head, 'gist'>): string {
  return themePage(
    { ...head, gist: gistToWrite },
    '## 第一节 ^first-section\n\n（写下这一节的第一段。）\n',
  );
}
