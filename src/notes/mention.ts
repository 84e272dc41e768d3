/** A sentence of the notes, and where it stands. */
export interface Mention {
  /** The theme's address and title. */
  theme: string;
  themeTitle: string;
  /** The section's title; `null` above the first section. */
  section: string | null;
  /** The point, or else the section, that holds it; `null` for the theme's page as a whole. */
  point: string | null;
  sentence: string;
}
