/** Where `from` to `to` lies on a scale from 0 to `most`, in SVG's percentages. */
export function placeOn(most: number, from: number, to: number): { x: string; width: string } {
  return { x: percent(from / most), width: percent((to - from) / most) };
}

/**
 * A ruler as an SVG path, in a box of 100 by 2 that is stretched to the scale: its edge, and eleven
 * ticks, of which the first, the middle one and the last are as long as the box is high.
 */
export const ruler = `M0 0h100${Array.from(
  { length: 11 },
  (_, at) => `M${at * 10} 0v${at % 5 === 0 ? 2 : 1}`,
).join('')}`;

/** The numbers below the ruler's long ticks. */
export function numbersOf(most: number): number[] {
  return [0, rounded(most / 2), most];
}

/** As one would reckon it by hand: in binary 3.3 times 3 is 9.899999999999999. */
export function rounded(number: number): number {
  return Number(number.toPrecision(12));
}

/** Two decimals are less than a tenth of a pixel on a desk. */
const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
