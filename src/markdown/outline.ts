/** What one Markdown file says, in the order of reading. Everything the site shows beside the text itself is made from this. */
export interface Outline {
  /** Blocks before the first section. */
  lead: Block[];
  sections: SectionOutline[];
  /** Every address of the text, each once, in the order of reading. */
  addresses: OutlineAddress[];
  /** Every link of the text, in the order of reading. */
  links: OutlineLink[];
  /** What the author has to mend. A file with problems is never published. */
  problems: Problem[];
}

/** A `##` heading with all that follows it up to the next one. */
export interface SectionOutline {
  /** The permanent address within the theme, such as `memory`. */
  id: string;
  title: string;
  blocks: Block[];
}

/**
 * The smallest run of text that no sentence crosses: a paragraph, a list item without the lists
 * inside it, a table cell, a code block.
 */
export interface Block {
  kind: BlockKind;
  /** The address of the point that holds the block. Several blocks can share one: the cells of a table, the paragraphs of a remark. */
  point: string | null;
  /** Plain text as a reader sees it: markup, marks and soft line breaks are gone. */
  text: string;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'remark' | 'cell' | 'code';

export interface OutlineAddress {
  id: string;
  /** The section that it is in, or is; `null` before the first. */
  section: string | null;
}

export interface OutlineLink {
  /** As written. */
  href: string;
  /** Where it is written: one-based, in the file as the author sees it. */
  line: number;
  column: number;
  /** The section that it stands in; `null` before the first. */
  section: string | null;
  /** The point that it stands in. */
  point: string | null;
  /** The sentence around it, as a reader sees it. */
  sentence: string;
}

/** Something that is wrong in a content file, as an author should read it. */
export interface Problem {
  /** One-based, in the file as the author sees it. */
  line: number;
  column: number;
  /** A whole sentence, the offending value in it. */
  message: string;
  /** What to write instead. */
  hint: string;
}
