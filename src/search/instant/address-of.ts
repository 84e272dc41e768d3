/** Tells sections apart, and a theme from its sections. */
export function addressOf({ theme, section }: { theme: string; section: string | null }): string {
  return `${theme}/${section}`;
}
