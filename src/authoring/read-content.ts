import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { ContentFile } from '../notes/content-file.ts';
import { checkedFrontmatter } from '../notes/frontmatter.ts';
import { outlineOf } from './parse-theme.ts';
import { unreadable } from './syntax-problem.ts';

/**
 * Every theme as a build reads it, for commands: they run without one.
 *
 * @param folder `content/`
 * @throws AstroError that names every theme that is no YAML or MDX, with file, line and column
 */
export async function readContent(folder: string): Promise<ContentFile[]> {
  const paths = await Array.fromAsync(glob('**/*.{md,mdx}', { cwd: folder }));
  const files = await Promise.all(paths.sort().map((each) => readTheme(folder, each)));
  const wrong = unreadable(files.map((each) => ({ ...each, file: `content/${each.path}` })));
  if (wrong) throw wrong;
  return files.map(({ path: name, source }) => {
    const { frontmatter } = parseFrontmatter(source);
    return {
      path: name,
      source,
      checked: checkedFrontmatter(frontmatter),
      outline: outlineOf(source),
    };
  });
}

async function readTheme(folder: string, file: string) {
  const source = await readFile(path.join(folder, file), 'utf8');
  return { path: file.split(path.sep).join('/'), source };
}
