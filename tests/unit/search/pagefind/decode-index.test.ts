import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeIndex } from '../../../../src/search/pagefind/decode-index.ts';

/** As Pagefind writes its files. What a real index decodes to is in `build-index.test.ts`. */
function packed(content: Uint8Array | string) {
  return gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(content)]));
}

test('the first of each row is a word, whatever numbers follow it', () => {
  const rows = Buffer.from([
    0x81, // one list
    0x82, // of two rows
    0x83,
    0x63,
    ...Buffer.from('gpu'),
    0x19,
    0x01,
    0x00,
    0x38,
    0x63, // gpu, 256, -100
    0x9f,
    0x78,
    0x06,
    ...Buffer.from('短视'),
    0xf6,
    0x1b,
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    0,
    0xff, // 短视, null, 2^32
  ]);
  const { words } = decodeIndex([{ path: 'index/zh-cn_1.pf_index', content: packed(rows) }]);
  expect([...words]).toEqual(['gpu', '短视']);
});

test('pages are read from files of one and of several', () => {
  const { urls } = decodeIndex([
    { path: 'fragment/a.pf_fragment', content: packed('{"url":"motivation/"}') },
    { path: 'fragment/b.pf_fragment', content: packed('{"1":{"url":"a/"},"2":{"url":"b/"}}') },
    { path: 'pagefind.js', content: Buffer.from('export {}') },
  ]);
  expect([...urls]).toEqual(['motivation/', 'a/', 'b/']);
});

test('what Pagefind did not write so far is refused, not misread', () => {
  const floats = Buffer.from([0x81, 0x81, 0x81, 0xfb, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(() => decodeIndex([{ path: 'a.pf_index', content: packed(floats) }])).toThrow('kind 7');
});
