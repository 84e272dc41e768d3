import type { Block } from '../markdown/outline.ts';

/** One part of the talk: a file in `content/<language>/`, a page at `/<id>/`. */
export interface Theme {
  /** The permanent address: the file's name without its ending. */
  id: string;
  title: string;
  /** What the theme says, in one or two sentences. */
  gist: string;
  published: Date;
  /** Blocks before the first section. */
  lead: Block[];
  sections: Section[];
}

/** A part of a theme: a place on the theme's page, and a page of its own at `/<theme>/<id>/`. */
export interface Section {
  id: string;
  title: string;
  blocks: Block[];
}
