import { gunzipSync } from 'node:zlib';

/** A file of a Pagefind index, as `getFiles` gives it. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What an index holds: every word that can be asked for, and every document's address. */
export interface DecodedIndex {
  words: Set<string>;
  urls: Set<string>;
}

/** Each of Pagefind's compressed files begins with this many bytes of signature. */
const signature = 12;

/** Reads the files of an index that Pagefind 1.6.0 wrote. */
export function decodeIndex(files: readonly IndexFile[]): DecodedIndex {
  const words = new Set<string>();
  const urls = new Set<string>();
  for (const { path, content } of files) {
    if (path.endsWith('.pf_index')) {
      const [rows] = decodeCbor(inflated(content)) as [[string, ...unknown[]][]];
      for (const [word] of rows) words.add(word);
    } else if (path.endsWith('.pf_fragment')) {
      const fragment = JSON.parse(inflated(content).toString()) as
        Fragment | Record<string, Fragment>;
      const all = isFragment(fragment) ? [fragment] : Object.values(fragment);
      for (const { url } of all) urls.add(url);
    }
  }
  return { words, urls };
}

interface Fragment {
  url: string;
}

function isFragment(fragment: Fragment | Record<string, Fragment>): fragment is Fragment {
  return typeof fragment.url === 'string';
}

function inflated(content: Uint8Array) {
  return gunzipSync(content).subarray(signature);
}

/** CBOR (RFC 8949) as far as Pagefind uses it: numbers, texts, arrays, null. */
function decodeCbor(bytes: Buffer): unknown {
  let position = 0;
  return value();

  function value(): unknown {
    const head = bytes[position]!;
    position += 1;
    const kind = head >> 5;
    const length = argument(head & 31);
    if (kind === 0) return length;
    if (kind === 1) return -1 - length;
    if (kind === 3) return text(length);
    if (kind === 4) return list(length);
    if (head === 0xf6) return null;
    throw new Error(`byte ${position - 1} is of kind ${kind}`);
  }

  function argument(short: number) {
    if (short < 24) return short;
    if (short === 31) return Infinity;
    const size = 1 << (short - 24);
    position += size;
    return size === 8
      ? Number(bytes.readBigUInt64BE(position - size))
      : bytes.readUIntBE(position - size, size);
  }

  function text(length: number) {
    position += length;
    return bytes.toString('utf8', position - length, position);
  }

  function list(length: number) {
    const items: unknown[] = [];
    while (items.length < length && !(length === Infinity && bytes[position] === 0xff)) {
      items.push(value());
    }
    if (length === Infinity) position += 1;
    return items;
  }
}
