/** Between the card and its link, in px; the card's own `::before` bridges it for the pointer. */
const gap = 8;

/** Where a card can stand, all in px from the window's corner. */
interface Room {
  /** The lines of the link, in order. */
  lines: { left: number; top: number; bottom: number }[];
  card: { width: number; height: number };
  /** What of the window is free: below the bar, beside the scroll bar. */
  window: { top: number; width: number; height: number };
}

/**
 * Where a card stands: below the link's last line, or above its first where there is more room,
 * never over it.
 */
export function stand({ lines, card, window }: Room): { left: number; top: number } {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return { left: 0, top: 0 };
  const below = last.bottom + gap;
  const above = first.top - gap - card.height;
  const isBelow =
    below + card.height <= window.height || window.height - last.bottom >= first.top - window.top;
  const left = Math.min((isBelow ? last : first).left, window.width - card.width - gap);
  return { left: Math.max(gap, left), top: isBelow ? below : above };
}
