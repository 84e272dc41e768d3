import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import type { Block, Outline } from '../../src/markdown/outline.ts';
import { remarkOutline } from '../../src/markdown/remark-outline.ts';
import { readTerms } from '../../src/notes/terms/read-terms.ts';
import type { WrittenTerm } from '../../src/notes/terms/term.ts';

/** The words of one file in `content/zh/`, before any page is made of them. */
export interface WrittenTheme {
  gist: string;
  /** Its title, and its sections' titles. */
  headings: string[];
  blocks: (Block & { theme: string })[];
  /** What figures such as `<ScoreRanges caption="…" … />` show. */
  figures: string[];
}

const content = path.resolve(import.meta.dirname, '../../content/zh');
const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkOutline);

/** Every Chinese theme, as its author wrote it. */
export async function writtenThemes(): Promise<WrittenTheme[]> {
  return Array.fromAsync(glob('*.mdx', { cwd: content }), readTheme);
}

/** Every term, as its author wrote it. */
export async function writtenTerms(): Promise<WrittenTerm[]> {
  return readTerms(await readFile(path.join(content, 'terms.yaml'), 'utf8')).terms;
}

async function readTheme(name: string): Promise<WrittenTheme> {
  const source = await readFile(path.join(content, name), 'utf8');
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const { title, gist } = parse(head) as { title: string; gist: string };
  const { lead, sections } = await outlineOf(body);
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  return {
    gist,
    headings: [title, ...sections.map((section) => section.title)],
    blocks: blocks.map((block) => ({ ...block, theme: path.basename(name, '.mdx') })),
    figures: wordsOfFigures(body),
  };
}

async function outlineOf(body: string): Promise<Outline> {
  const file = new VFile(body);
  await processor.run(processor.parse(file), file);
  return file.data.astro?.frontmatter?.['outline'] as unknown as Outline;
}

function wordsOfFigures(body: string): string[] {
  const tags = body.match(/^<[A-Z].*?\/>$/gms) ?? [];
  const words = tags.flatMap((tag) => [...tag.matchAll(/"([^"]*)"|'([^']*)'/g)]);
  return words.map(([, double, single]) => double ?? single ?? '');
}
