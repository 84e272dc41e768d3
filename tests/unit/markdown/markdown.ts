import rehypeStringify from 'rehype-stringify';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import type { Outline, Problem } from '../../../src/markdown/outline.ts';
import { pipeline } from '../../../src/markdown/pipeline.ts';

const { remarkPlugins, rehypePlugins } = pipeline({
  pointLabel: '本条链接',
  shareLabel: '分享',
  base: '/kb/',
});

/** The site's own HTML of a text, that of a theme `/data/` of a site below `/kb/`, its line ends as written. */
export function htmlOf(text: string): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkPlugins as unknown as PluggableList)
    .use(remarkRehype)
    .use(rehypePlugins as unknown as PluggableList)
    .use(rehypeStringify);
  return String(processor.processSync(new VFile({ value: text, path: 'content/zh/data.mdx' })));
}

/** The outline of a text, read as MDX. */
export function outlineOf(text: string): Outline {
  const file = new VFile(text);
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkPlugins as unknown as PluggableList);
  processor.runSync(processor.parse(file), file);
  return file.data.astro?.frontmatter?.['outline'] as Outline;
}

export function problemsOf(text: string): Problem[] {
  return outlineOf(text).problems;
}

/** Problems as an author reads them, without their hints. */
export function messagesOf(text: string): string[] {
  return problemsOf(text).map(({ line, column, message }) => `${line}:${column}: ${message}`);
}
