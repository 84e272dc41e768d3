import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { ContentFile } from '../notes/content-file.ts';
import { checkedFrontmatter } from '../notes/frontmatter.ts';
import { mdxProblem } from './mdx-problem.ts';
import { outlineOf } from './parse-theme.ts';

/**
 * Every theme as a build reads it, for commands: they run without one.
 *
 * @param folder `content/`
 * @throws Error with file, line and column where a theme is no MDX
 */
export async function readContent(folder: string): Promise<ContentFile[]> {
  const paths = await Array.fromAsync(glob('**/*.{md,mdx}', { cwd: folder }));
  return Promise.all(paths.sort().map((each) => readTheme(folder, each)));
}

async function readTheme(folder: string, file: string): Promise<ContentFile> {
  const name = file.split(path.sep).join('/');
  const source = await readFile(path.join(folder, file), 'utf8');
  try {
    const { frontmatter } = parseFrontmatter(source.replace(/^\uFEFF/, ''));
    const outline = outlineOf(source);
    return { path: name, source, checked: checkedFrontmatter(frontmatter), outline };
  } catch (error) {
    throw new Error(mdxProblem(`content/${name}`, error), { cause: error });
  }
}
