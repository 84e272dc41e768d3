import type { PNG } from 'pngjs';

/**
 * In pixels: what is compared at once, how far it may have drifted, how far apart two spots lie: near
 * enough for each line to be in the middle of one, where drift does not lose it.
 */
const spot = 8;
const drift = 3;
const step = 2;
/** Of 255, in the mean of a spot. A line of one pixel through it, black on white, makes 32. */
const tolerance = 16;

/**
 * The spots, by their left and top, where a picture is not like the one kept, wherever that may have
 * drifted to by some pixels: edges are smoothed and boxes rounded in other ways by each machine.
 */
export function pictureDifferences(picture: PNG, kept: PNG): string[] {
  const sizes = [picture, kept].map(({ width, height }) => ({ width, height }));
  if (apart(sizes[0]!, sizes[1]!) > spot) {
    return [sizes.map(({ width, height }) => `${width} × ${height}`).join(' instead of ')];
  }
  const [seen, known] = [sumsOf(picture), sumsOf(kept)];
  const width = Math.min(picture.width, kept.width) - spot - drift;
  const height = Math.min(picture.height, kept.height) - spot - drift;
  const found: string[] = [];
  for (let top = drift; top <= height; top += step) {
    for (let left = drift; left <= width; left += step) {
      if (!known.holdNear(left, top, seen.meanAt(left, top))) found.push(`${left},${top}`);
    }
  }
  return found;
}

function apart(a: { width: number; height: number }, b: { width: number; height: number }) {
  return Math.max(Math.abs(a.width - b.width), Math.abs(a.height - b.height));
}

type Colour = [red: number, green: number, blue: number];

/** A picture that tells the mean colour of any of its spots at once, by its summed-area table. */
function sumsOf({ width, height, data }: PNG) {
  const row = (width + 1) * 3;
  const sums = new Float64Array(row * (height + 1));
  for (let y = 1; y <= height; y += 1) {
    for (let x = 1; x <= width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const at = y * row + x * 3 + channel;
        const value = data[((y - 1) * width + x - 1) * 4 + channel] ?? 0;
        sums[at] = value + sums[at - 3]! + sums[at - row]! - sums[at - row - 3]!;
      }
    }
  }

  const meanAt = (left: number, top: number): Colour => {
    const [above, below] = [top * row, (top + spot) * row];
    const [before, after] = [left * 3, (left + spot) * 3];
    const mean = (channel: number) =>
      (sums[below + after + channel]! -
        sums[below + before + channel]! -
        sums[above + after + channel]! +
        sums[above + before + channel]!) /
      spot ** 2;
    return [mean(0), mean(1), mean(2)];
  };

  const hold = (left: number, top: number, colour: Colour): boolean =>
    meanAt(left, top).every((value, at) => Math.abs(value - colour[at]!) <= tolerance);

  const holdNear = (left: number, top: number, colour: Colour): boolean => {
    if (hold(left, top, colour)) return true;
    for (let y = top - drift; y <= top + drift; y += 1) {
      for (let x = left - drift; x <= left + drift; x += 1) if (hold(x, y, colour)) return true;
    }
    return false;
  };
  return { meanAt, holdNear };
}
