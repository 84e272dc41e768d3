import { readFileSync } from 'node:fs';

/**
 * The icon of a tab, inside of the page: the bar draws the same seal, so that it costs a few dozen
 * bytes, and no request. What cannot read it there finds `favicon.ico` or the icon for home screens.
 */
export const favicon = `data:image/svg+xml,${encoded(readFileSync('public/favicon.svg', 'utf8'))}`;

/** Only what an address may not hold: the rest then compresses with the seal of the bar. */
function encoded(svg: string): string {
  return svg
    .trim()
    .replaceAll('"', "'")
    .replace(/[%#<>]/g, encodeURIComponent);
}
