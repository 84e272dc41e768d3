import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Entry } from '../../../src/search/query/entry.ts';

/** Numbers from 0 up to 1 that are the same in each run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some of a list, at most `count`, none twice. */
export function some<Item>(all: Iterable<Item>, count: number, random: () => number): Item[] {
  const left = [...all];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [item] = left.splice(Math.floor(random() * left.length), 1);
    return item!;
  });
}

/** The title and the blocks of a page. */
export function blocksOf({ title, passages }: Entry): string[] {
  return [title, ...passages.flatMap(({ text }) => text.split(/[\n\t]/))];
}

/** Text as it is compared: without case, width and white space. Written apart from the search's own. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '');
}

/** The pages that hold a text: one of five and more characters also across the ends of blocks. */
export function holders(entries: readonly Entry[], text: string): Entry[] {
  return entries.filter((entry) => textsOf(entry, text).some((each) => each.includes(plain(text))));
}

function textsOf(entry: Entry, text: string): string[] {
  const blocks = blocksOf(entry).map(plain);
  return plain(text).length < 5 ? blocks : [blocks.join('')];
}

/** Every piece of one to four characters of the blocks, without those that are white space at an end. */
export function shortPieces(entries: readonly Entry[]): Set<string> {
  const pieces = new Set<string>();
  for (const block of entries.flatMap(blocksOf)) {
    const characters = [...block];
    for (const start of characters.keys()) {
      for (let length = 1; length <= 4; length += 1) {
        const piece = characters.slice(start, start + length).join('');
        if (piece.trim() === piece) pieces.add(piece);
      }
    }
  }
  return pieces;
}

/** Every word that two segmenters see in the site. */
export function wordsOf(entries: readonly Entry[]): Set<string> {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const cutter = Jieba.withDict(dict);
  return new Set(
    entries
      .flatMap(blocksOf)
      .flatMap((block) => [
        ...Array.from(segmenter.segment(block), ({ segment }) => segment),
        ...cutter.cut(block, true),
      ])
      .filter((word) => /[\p{L}\p{N}]/u.test(word)),
  );
}

/** Long pieces of blocks, from 5 to 80 characters. */
export function longPieces(entries: readonly Entry[], count: number, random: () => number) {
  const blocks = entries.flatMap(blocksOf).filter((block) => block.length > 5);
  return Array.from({ length: count }, () => {
    const block = [...blocks[Math.floor(random() * blocks.length)]!];
    const length = 5 + Math.floor(random() * Math.min(75, block.length - 5));
    const start = Math.floor(random() * (block.length - length));
    return block.slice(start, start + length).join('');
  });
}

/** Pieces as a reader copies them who drags across the ends of blocks: with line breaks, or without. */
export function piecesAcross(entries: readonly Entry[], count: number, random: () => number) {
  const long = entries.filter((entry) => blocksOf(entry).length > 2);
  return Array.from({ length: count }, () => {
    const blocks = blocksOf(long[Math.floor(random() * long.length)]!).slice(1);
    const at = Math.floor(random() * (blocks.length - 1));
    const before = blocks[at]!.slice(-1 - Math.floor(random() * 12));
    const after = blocks[at + 1]!.slice(0, 1 + Math.floor(random() * 12));
    return before + ['', '\n', ' '][Math.floor(random() * 3)]! + after;
  });
}

/** Texts of the site's characters that no page holds. */
export function randomAbsent(entries: readonly Entry[], count: number, random: () => number) {
  const characters = [
    ...new Set(
      entries
        .flatMap(blocksOf)
        .join('')
        .match(/[\p{L}\p{N}]/gu),
    ),
  ];
  return absent(entries, count, () => {
    const length = 2 + Math.floor(random() * 5);
    return Array.from({ length }, () => characters[Math.floor(random() * characters.length)]!).join(
      '',
    );
  });
}

/** Words of the site, two or three together as no page has them. */
export function recombinedAbsent(entries: readonly Entry[], count: number, random: () => number) {
  const words = [...wordsOf(entries)];
  return absent(entries, count, () => some(words, 2 + Math.round(random()), random).join(''));
}

function absent(entries: readonly Entry[], count: number, make: () => string) {
  const found: string[] = [];
  while (found.length < count) {
    const text = make();
    if (holders(entries, text).length === 0) found.push(text);
  }
  return found;
}
