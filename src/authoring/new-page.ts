import { gistToWrite, themePage, type Head } from './theme-page.ts';

/** What stands in a new theme's text until its author has written it. */
export const textToWrite = ['## 第一节 ^first-section', '（写下这一节的第一段。）'] as const;

/** A page that builds as it is, and shows what to write where. */
export function newPage(head: Omit<Head, 'gist'>): string {
  return themePage({ ...head, gist: gistToWrite }, `${textToWrite.join('\n\n')}\n`);
}
