/**
 * A strand from the top of a box of 100 by 100 to its bottom, as an SVG path: it leaves and arrives
 * upright, so that it runs on into what stands above and below.
 */
export function strand(from: number, to: number): string {
  return `M${from} 0C${from} 60 ${to} 40 ${to} 100`;
}
