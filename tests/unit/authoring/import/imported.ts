import { parse } from 'yaml';
import { importNotes, type Imported } from '../../../../src/authoring/import/import-notes.ts';
import { outlineOf } from '../../../../src/authoring/parse-theme.ts';
import type { Outline } from '../../../../src/markdown/outline.ts';
import type { FileProblems } from '../../../../src/notes/content-error.ts';
import { contentProblems } from '../../../../src/notes/content-problems.ts';
import { checkedFrontmatter } from '../../../../src/notes/frontmatter.ts';

/** Notes imported into a site without a theme. */
export function imported(notes: string, file = '札记.txt'): Imported {
  const published = '2026-11-24';
  return importNotes(notes, { file, themes: [], taken: new Set(), published });
}

/** A page as its file, without what stands in every frontmatter. */
export function bodyOf({ source }: { source: string }): string {
  return source.replace(/^---\n[\s\S]*?\n---\n\n/, '');
}

/** What the site would refuse of the pages. */
export function problemsOf({ pages }: Imported): FileProblems[] {
  return contentProblems(
    pages.map(({ theme, source }) => ({
      path: `zh/${theme}.mdx`,
      source,
      checked: checkedFrontmatter(frontmatterOf(source)),
      outline: outlineOf(source),
    })),
  );
}

/** Everything that readers see of the pages' text, in order, without spaces. */
export function shownBy({ pages }: Imported): string {
  const shown = pages.map(({ source }) => textOf(outlineOf(source)));
  return shown.join('').replace(/\s/g, '');
}

export function frontmatterOf(source: string): Record<string, unknown> {
  return parse(source.split('\n---\n')[0] ?? '', { version: '1.1' }) as Record<string, unknown>;
}

function textOf({ lead, sections }: Outline): string {
  const blocks = (each: { text: string }[]) => each.map(({ text }) => text).join('');
  return blocks(lead) + sections.map((each) => each.title + blocks(each.blocks)).join('');
}
