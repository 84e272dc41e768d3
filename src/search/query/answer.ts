import type { Hit, SearchResults, SectionHit, Why } from '../results.ts';
import type { Searchable } from './entry.ts';
import { excerpt, markedText } from './excerpt.ts';
import type { Span } from './fold.ts';
import { passageAt, type Match } from './match.ts';

/** Best first. */
export const order: readonly Why[] = [
  'exact',
  'punctuation',
  'words',
  'traditional',
  'synonym',
  'pinyin',
  'initials',
  'typo',
  'homophone',
  'partial',
];

/** A section lists no more points than these. */
const mostHits = 30;

/** Matches as the reader sees them: each section once, ranked, with excerpts and marks. */
export function answer(query: string, matches: Match[], suggestion?: string): SearchResults {
  const seen = new Set<Searchable>();
  const ranked = [...matches]
    .sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why) || b.score - a.score)
    .filter(({ entry }) => !seen.has(entry) && seen.add(entry));
  return {
    query,
    total: ranked.length,
    exact: ranked[0]?.why === 'exact',
    sections: ranked.map(sectionHit),
    suggestion,
    final: true,
    more: false,
  };
}

function sectionHit({ entry, why, spans }: Match): SectionHit {
  return {
    theme: entry.theme,
    section: entry.section,
    title: markedText(entry.source, spans, 0, entry.titleEnd),
    themeTitle: entry.themeTitle,
    hits: hits(entry, why, spans),
    why,
  };
}

function hits(entry: Searchable, why: Why, spans: Span[]): Hit[] {
  const found = entry.passages.flatMap((_, index) => {
    const inside = spans.filter(
      ([start, end]) => end > entry.titleEnd && Math.max(0, passageAt(entry, start)) === index,
    );
    return inside.length > 0 ? hit(entry, why, index, inside) : [];
  });
  if (found.length > 0) return found.slice(0, mostHits);
  return entry.passages.slice(0, 1).map(() => hit(entry, why, 0, []));
}

function hit(entry: Searchable, why: Why, index: number, spans: Span[]): Hit {
  const { point, text } = entry.passages[index]!;
  const start = entry.starts[index]!;
  // A match may run on into the next passage; the excerpt then does too.
  const end = Math.max(start + text.length, spans.at(-1)?.[1] ?? 0);
  return {
    point: spans.length > 0 ? point : null,
    excerpt: excerpt(entry.source, spans, start, end),
    context: context(entry, index),
    why,
    matched: matchedPieces(entry.source, spans),
  };
}

/** The paragraph or heading that the list with this item hangs from. */
function context(entry: Searchable, index: number) {
  if (entry.passages[index]!.kind !== 'item') return '';
  const before = entry.passages.slice(0, index).findLast(({ kind }) => kind !== 'item');
  if (!before) return '';
  const text = before.text.replace(/\s+/g, ' ');
  return text.length <= 28 ? text : `${text.slice(0, 27)}…`;
}

function matchedPieces(source: string, spans: Span[]) {
  const pieces = spans.flatMap(([start, end]) => source.slice(start, end).split(/[\n\t]/));
  return [...new Set(pieces.filter((piece) => piece.trim()))];
}
