import type { Frontmatter } from '../notes/frontmatter.ts';
import { yamlText } from './yaml-text.ts';

export interface Head extends Omit<Frontmatter, 'published'> {
  /** A day such as `2026-11-23`. */
  published: string;
}

/** What stands in a theme's `gist` until its author has written one. */
export const gistToWrite = '用一两句话写下这个主题说了什么，四十到八十个汉字。';

/** A theme's file. */
export function themePage({ title, gist, order, published }: Head, text: string): string {
  const head = [
    `title: ${yamlText(title)}`,
    `gist: ${yamlText(gist)}`,
    `order: ${order}`,
    `published: ${published}`,
  ];
  return ['---', ...head, '---', '', text].join('\n');
}
