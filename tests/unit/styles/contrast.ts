export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** How two colours stand apart, from 1 to 21, by WCAG 2.2's contrast ratio. */
export function contrast(one: Oklch, other: Oklch): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG's relative luminance, of what a screen of sRGB shows of the colour. */
function luminance(colour: Oklch): number {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** By the matrices of Björn Ottosson, “A perceptual color space for image processing” (2020). */
function linearRgb([lightness, chroma, hue]: Oklch): [red: number, green: number, blue: number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    inRange(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    inRange(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    inRange(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function inRange(value: number): number {
  return Math.min(1, Math.max(0, value));
}
