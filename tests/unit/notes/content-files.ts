import type { ContentFile } from '../../../src/notes/content-file.ts';
import { checkedFrontmatter } from '../../../src/notes/frontmatter.ts';
import { outlineOf } from '../markdown/markdown.ts';

/** A theme's file as the site reads it, its frontmatter blanked as Astro blanks it for Markdown. */
export function contentFile(
  path: string,
  data: Record<string, unknown>,
  text: string,
): ContentFile {
  const head = Object.entries(data).map(([key, value]) => `${key}: ${String(value)}`);
  const published = data['published'];
  const dated = typeof published === 'string' ? { published: new Date(published) } : {};
  return {
    path,
    source: ['---', ...head, '---', text].join('\n'),
    checked: checkedFrontmatter({ ...data, ...dated }),
    outline: outlineOf(['', ...head.map(() => ''), '', text].join('\n')),
  };
}

export const head = {
  title: '资源瓶颈',
  gist: '训练大模型受带宽、显存、算力、供电和数据规模限制。',
  order: 1,
  published: '2026-11-23',
};

export const text = '## 带宽 ^bandwidth\n\n光速很慢。 ^light\n';
