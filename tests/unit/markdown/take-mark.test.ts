import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressName } from '../../../src/markdown/take-mark.ts';
import { htmlOf, messagesOf, outlineOf } from './markdown.ts';

/** The lead's blocks, of a text without problems. */
function blocksOf(text: string) {
  const { lead, problems } = outlineOf(text);
  expect(problems).toEqual([]);
  return lead;
}

test('a mark at the end becomes the id and is not shown', () => {
  expect(blocksOf('光速很慢。 ^speed-of-light')).toEqual([
    { kind: 'paragraph', point: 'speed-of-light', text: '光速很慢。' },
  ]);
});

test('a mark after markup or code is taken too', () => {
  expect(blocksOf('**光速** ^light\n\n`3ns` ^ns')).toEqual([
    { kind: 'paragraph', point: 'light', text: '光速' },
    { kind: 'paragraph', point: 'ns', text: '3ns' },
  ]);
});

test('a mark on the last line of a paragraph, or on a line of its own in it, is taken', () => {
  expect(blocksOf('光速\n很慢。 ^light\n\n水冷。\n^cooling')).toEqual([
    { kind: 'paragraph', point: 'light', text: '光速很慢。' },
    { kind: 'paragraph', point: 'cooling', text: '水冷。' },
  ]);
});

test('a mark with a backslash, in code, or as a power is text', () => {
  expect(htmlOf('写作 \\^name')).toBe('<p>写作 ^name</p>');
  expect(htmlOf('写作 `^name`')).toBe('<p>写作 <code>^name</code></p>');
  expect(htmlOf('```\n字 ^name\n```')).toBe('<pre><code>字 ^name\n</code></pre>');
  expect(htmlOf('一共10^6')).toBe('<p>一共10^6</p>');
  expect(htmlOf('面积是 x^n')).toBe('<p>面积是 x^n</p>');
});

test('a mark right after the text is reported where its caret stands', () => {
  expect(messagesOf('光速很慢。^light')).toEqual([
    '1:6: The address `light` stands right after the text.',
  ]);
  expect(messagesOf('**光速**^light')).toEqual([
    '1:7: The address `light` stands right after the text.',
  ]);
});

test('a mark with other characters is reported', () => {
  for (const name of ['Light', '光速', 'a_b', 'a--b', '-a', 'a-', 'a.b']) {
    expect(messagesOf(`光速。 ^${name}`)).toEqual([
      `1:5: The address \`${name}\` has characters other than a-z, 0-9 and single hyphens.`,
    ]);
  }
});

test('any name that can be an address is taken from any Chinese text', () => {
  const name = fc.stringMatching(new RegExp(addressName.source.replaceAll('*', '{0,4}')));
  const words = fc.stringMatching(/^[带宽显存a-z0-9][带宽显存，。！a-z0-9]{0,20}[。？带]$/u);
  fc.assert(
    fc.property(words, name, (text, point) => {
      const { lead, problems } = outlineOf(`${text} ^${point}`);
      expect({ lead, problems }).toEqual({
        lead: [{ kind: 'paragraph', point, text }],
        problems: [],
      });
    }),
  );
});
