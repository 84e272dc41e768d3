/** Notes taken apart: what a page is put together from, in order. */
export type Piece = HeadingPiece | BlockPiece;

export interface HeadingPiece {
  kind: 'heading';
  /** From 1, as written. */
  level: number;
  /** Its plain words; empty where there are none. */
  title: string;
  /** Its words as MDX, with the mark that it may have. */
  source: string;
  line: number;
}

export interface BlockPiece {
  kind: 'block';
  source: string;
  line: number;
  /** Whether it goes right below an item, as one list. */
  item?: boolean;
  /** Whether it shows nothing by itself, as a line does. */
  silent?: boolean;
}

/** Something that has no place on the site as it is, and what became of it. */
export interface Unplaced {
  line: number;
  message: string;
}

export interface Pieces {
  /** What the notes call themselves in their frontmatter. */
  title: string | null;
  pieces: Piece[];
  unplaced: Unplaced[];
}
