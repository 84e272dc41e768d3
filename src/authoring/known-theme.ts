import { parse } from 'yaml';

/** What of a theme's frontmatter another theme may not have. */
export interface KnownTheme {
  title: string | null;
  /** 0 where there is none. */
  order: number;
}

/** Reads a theme's frontmatter, whatever is wrong with it. */
export function knownTheme(source: string): KnownTheme {
  const [, yaml = ''] = /^\uFEFF?---\r?\n([\s\S]*?\n)---/.exec(source) ?? [];
  const data = parsed(yaml);
  const [title, order] = [data['title'], data['order']];
  return {
    title: typeof title === 'string' ? title.trim() : null,
    order: typeof order === 'number' && Number.isInteger(order) ? order : 0,
  };
}

/** The place after all others. */
export function nextOrder(themes: readonly KnownTheme[]): number {
  return 1 + themes.reduce((last, { order }) => Math.max(last, order), 0);
}

function parsed(yaml: string): Record<string, unknown> {
  try {
    const data: unknown = parse(yaml);
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}
