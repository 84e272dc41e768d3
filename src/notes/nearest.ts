/** The candidate that takes the fewest single-letter edits to reach; the first of equals. */
export function nearest(text: string, [first = '', ...others]: readonly string[]): string {
  let best = { candidate: first, edits: editsBetween(text, first) };
  for (const candidate of others) {
    const edits = editsBetween(text, candidate);
    if (edits < best.edits) best = { candidate, edits };
  }
  return best.candidate;
}

/** Levenshtein's distance, one row of the table at a time. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
