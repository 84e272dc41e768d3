/**
 * What a search answers: data alone, no HTML and no URLs, the same in Node and in a browser.
 * A result is a section of the site, or a theme as a whole; in it, the points that match.
 */
export interface SearchResults {
  /** The query as it was searched: trimmed, cut where it is longer than anything could match. */
  query: string;
  /** How many sections and themes match. On a large site it counts those looked at so far. */
  total: number;
  /** Whether anything matches as typed. If not, and something is listed, say 没有完全匹配. */
  exact: boolean;
  /** Best first, each section once. */
  sections: SectionHit[];
  /** What the query was taken for, where that is one text: `短视频` for `短频视`, `chatgpt` for `chatgtp`. */
  suggestion?: string | undefined;
  /**
   * False while a better answer may still come from `settle`: then an empty list does not yet
   * mean that nothing is found.
   */
  final: boolean;
  /** Whether more sections would come with a greater `limit` (large sites only). */
  more: boolean;
}

export interface SectionHit {
  /** The theme's address: its page is `<base><theme>/`. */
  theme: string;
  /** The section's address within the theme, or null where the theme itself is the result. */
  section: string | null;
  title: MarkedText;
  /** The theme's title, equal to the title where the theme itself is the result. */
  themeTitle: string;
  /** In the order of the page. Where only the title matches: one, the beginning of the text, unmarked. */
  hits: Hit[];
  why: Why;
}

/** A point that matches, or a block outside any point. */
export interface Hit {
  /** The point to open, `#<point>`, or null: open the page at its top. */
  point: string | null;
  /** The match in its sentence. `…` marks where text was cut. */
  excerpt: MarkedText;
  /** The paragraph that a list item hangs from, shortened. Empty where there is none. */
  context: string;
  why: Why;
  /** The pieces of the page's text to highlight on arrival, to the letter. None crosses a block. */
  matched: string[];
}

/** Text in pieces. Put each into the page as text, the marked ones inside `<mark>`. */
export type MarkedText = { text: string; marked: boolean }[];

/**
 * Why something matches, best first. `exact` is the text as typed, ignoring case, width and white
 * space. All others are to be labelled for the reader.
 */
export type Why =
  /** As typed. */
  | 'exact'
  /** As typed but for the punctuation: `80-85` finds 80~85. */
  | 'punctuation'
  /** Every one of several words is there, not side by side. */
  | 'words'
  /** Typed in Traditional characters, or in words used in Taiwan: 資料中心 finds 数据中心. */
  | 'traditional'
  /** Another word for the same, or its translation: `GPU` finds 显卡. */
  | 'synonym'
  | 'pinyin'
  /** The first letters of the pinyin: `dsp` finds 短视频. */
  | 'initials'
  /** But for a wrong, missing, additional or swapped character. */
  | 'typo'
  /** Sounds the same: 瓶劲 finds 瓶颈. */
  | 'homophone'
  /** Much of what was typed is there, not all of it. */
  | 'partial';

/** What `openSearch` in `open-search.ts` gives the dialog. */
export interface SearchEngine {
  /**
   * The answer from what is in memory already, at once: for every key. Null where only `settle`
   * can answer, on large sites and if the instant file did not load.
   */
  search(query: string): SearchResults | null;
  /**
   * The final answer. It keeps the order that `search` showed and is the very same object where
   * nothing changed. `limit` is how many sections to look for on a large site, 20 unless told.
   * Rejects if neither the instant file nor Pagefind can be loaded: offline, say so, offer to retry.
   */
  settle(query: string, options?: { limit?: number }): Promise<SearchResults>;
}

export interface OpenSearchOptions {
  /** Where the site starts, with a slash at its end, as `import.meta.env.BASE_URL` plus one if missing. */
  base: string;
  /** Whether the reader asked to save data: Pagefind is then loaded only where nothing was found. */
  saveData: boolean;
}
