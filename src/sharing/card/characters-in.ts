import { brotliDecompressSync } from 'node:zlib';

/**
 * The characters that a WOFF2 font can draw, as code points: its `cmap` table. The `unicode-range`
 * that stylesheets declare for a slice of Noto names thousands of characters that are not in it.
 *
 * @see https://www.w3.org/TR/WOFF2/#woff20Header
 * @throws Error if the font has no Unicode character map
 */
export function charactersIn(woff2: Buffer): Set<number> {
  const cmap = tableOf(woff2);
  const count = cmap.readUInt16BE(2);
  const subtables = Array.from({ length: count }, (_, at) =>
    cmap.subarray(cmap.readUInt32BE(4 + at * 8 + 4)),
  );
  const full = subtables.find((table) => table.readUInt16BE(0) === 12);
  const basic = subtables.find((table) => table.readUInt16BE(0) === 4);
  if (full) return inGroups(full);
  if (basic) return inSegments(basic);
  throw new Error('The font has no Unicode character map.');
}

/** `cmap` is the first of WOFF2's known tags, and is never transformed. */
function tableOf(woff2: Buffer): Buffer {
  const tables = woff2.readUInt16BE(12);
  const compressedSize = woff2.readUInt32BE(20);
  let at = 48;
  let before = 0;
  let found: { start: number; length: number } | undefined;
  for (let table = 0; table < tables; table += 1) {
    const flags = woff2.readUInt8(at);
    const tag = flags & 63;
    const version = flags >> 6;
    at += tag === 63 ? 5 : 1;
    let length = number();
    // 10 and 11 are `glyf` and `loca`: transformed unless their version is 3.
    if (tag === 10 || tag === 11 ? version !== 3 : version !== 0) length = number();
    if (tag === 0) found = { start: before, length };
    before += length;
  }
  if (!found) throw new Error('The font has no character map.');
  const data = brotliDecompressSync(woff2.subarray(at, at + compressedSize));
  return data.subarray(found.start, found.start + found.length);

  /** UIntBase128: seven bits a byte, the highest says that more follow. */
  function number(): number {
    let value = 0;
    for (;;) {
      const byte = woff2.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  }
}

/** Format 12: groups of first character, last character, first glyph. */
function inGroups(table: Buffer): Set<number> {
  const characters = new Set<number>();
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const first = table.readUInt32BE(16 + group * 12);
    const last = table.readUInt32BE(20 + group * 12);
    for (let code = first; code <= last; code += 1) characters.add(code);
  }
  return characters;
}

/** Format 4: segments of the basic plane; glyph 0 is the box for what is missing. */
function inSegments(table: Buffer): Set<number> {
  const characters = new Set<number>();
  const size = table.readUInt16BE(6);
  for (let segment = 0; segment < size; segment += 2) {
    const last = table.readUInt16BE(14 + segment);
    const first = table.readUInt16BE(16 + size + segment);
    const delta = table.readUInt16BE(16 + size * 2 + segment);
    const rangeAt = 16 + size * 3 + segment;
    const range = table.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const stored = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - first) * 2);
      const glyph = stored === 0 && range !== 0 ? 0 : (stored + delta) & 0xffff;
      if (glyph !== 0) characters.add(code);
    }
  }
  return characters;
}
