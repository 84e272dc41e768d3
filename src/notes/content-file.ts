import type { Outline } from '../markdown/outline.ts';
import type { CheckedFrontmatter } from './frontmatter.ts';

/** A file in `content/` with all that was read from it. */
export interface ContentFile {
  /** Relative to `content/`, such as `zh/motivation.mdx`. */
  path: string;
  /** The whole file, to find a frontmatter key's line in. */
  source: string;
  checked: CheckedFrontmatter;
  outline: Outline | undefined;
}
