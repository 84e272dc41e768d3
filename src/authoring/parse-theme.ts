import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import type { Outline } from '../markdown/outline.ts';
import { pipeline } from '../markdown/pipeline.ts';

const { remarkPlugins } = pipeline({ pointLabel: '', shareLabel: '', base: '/' });
/** Markdown as the site understands it, MDX aside. */
export const markdown = unified()
  .use(remarkParse)
  .use(remarkPlugins as unknown as PluggableList);
const processor = markdown().use(remarkMdx);

/**
 * A theme's text as the site's own parser reads it. Offsets count from after a byte order mark.
 *
 * @throws VFileMessage where it is no MDX
 */
export function parseTheme(source: string): Root {
  return processor.parse(textOnly(source));
}

/**
 * What the site makes of a theme's text.
 *
 * @throws VFileMessage where it is no MDX
 */
export function outlineOf(source: string): Outline {
  const file = new VFile(textOnly(source));
  processor.runSync(processor.parse(file), file);
  return file.data.astro?.frontmatter?.['outline'] as Outline;
}

/** As Astro finds it: a block between two lines of hyphens at the very beginning. */
const frontmatter = /^(?:\s*\n)?---([\s\S]*?\n)---/;

/** Without a byte order mark, the frontmatter blank: every other character stays in its place. */
export function textOnly(source: string): string {
  return source
    .replace(/^\uFEFF/, '')
    .replace(frontmatter, (block) => block.replace(/[^\r\n]/g, ' '));
}
