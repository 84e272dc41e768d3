import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontmatterOf, imported, problemsOf, shownBy } from './imported.ts';

const newline = fc.constantFrom('\n', '\r\n', '\r');
const start = fc.constantFrom('', '\uFEFF');
const code = [
  'import ',
  'export ',
  '{',
  '}',
  '<b>',
  '</b>',
  '<',
  '<!--',
  '&lt;',
  '`',
  '\\',
  '*',
  '_',
];
const marks = [
  '[',
  ']',
  '(',
  ')',
  '|',
  ' | ',
  '#',
  '- ',
  '> ',
  '+',
  '=',
  '~~',
  '$',
  '!',
  ':',
  '1. ',
  '"',
];
const words = [
  '带宽',
  '光速',
  'a',
  'bc',
  '7',
  '🍜',
  '👩‍🔬',
  'é',
  '。',
  '，',
  '“',
  '…',
  '\u3000',
  ' ',
  ' ',
];

/** A line of notes, of whatever stands in them. */
const lineOf = (...parts: string[]) =>
  fc.array(fc.constantFrom(...words, ...words, ...code, ...marks, ...parts), { maxLength: 8 });

test('raw notes lose not one character, whatever they hold, and the pages build', () => {
  const line = fc.tuple(
    fc.constantFrom('', '', '- ', '  - ', '| ', '\t'),
    lineOf('^a', ' ^name', 'www.example.org', 'me@example.org', '---').map((parts) =>
      parts.join(''),
    ),
    fc.constantFrom('', '', '#', '##', ' #'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), newline, start, (lines, end, mark) => {
      const notes = lines.map((parts) => parts.join(''));
      // A line that begins as a heading of Markdown makes Markdown of the notes.
      fc.pre(!notes.some((each) => /^ {0,3}#{1,6} +\S/.test(each)));
      const result = imported(mark + notes.join(end));
      expect(problemsOf(result)).toEqual([]);
      const titles = result.pages.map(({ title }) => title.replace(/\s/g, ''));
      let rest = shownBy(result);
      for (const written of notes) {
        const text = written.replace(/\s/g, '');
        if (titles.some((title) => title.startsWith(text.replace(/#+$/, '')))) continue;
        // What makes a heading, an item or a remark of a line is no part of it.
        const said = text.replace(/^[-|]/, '').replace(/#+$/, '').replaceAll('|', '');
        for (const part of said) {
          const at = rest.indexOf(part);
          expect(at, `${part} of ${text}`).toBeGreaterThanOrEqual(0);
          rest = rest.slice(at + part.length);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('Markdown loses no word, whatever it holds, and the pages build', () => {
  const line = fc.tuple(
    fc.constantFrom('', '', '# ', '## ', '#### ', '- ', '  - ', '> ', '1. ', '    ', '| '),
    lineOf('[字](a.md)', '[字](https://example.org/)', '![图](b.png)', '[^1]', '<br>', '  ').map(
      (parts) => parts.join(''),
    ),
    fc.constantFrom(
      '\n',
      '\n\n',
      '\n---\n',
      '\n===\n',
      ' |\n| - |\n',
      '\n```\n',
      ' ^aBc\n',
      '\\\n',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), newline, start, (lines, end, mark) => {
      const notes = `# 题\n\n${lines
        .flat()
        .join('')
        .replace(/`{3,}(?=[^\n])|~{3,}/g, '``')
        .replaceAll('](https:', '][https:')}`;
      const result = imported(mark + notes.replaceAll('\n', end));
      expect(problemsOf(result)).toEqual([]);
      const titles = result.pages
        .map(({ source }) => String(frontmatterOf(source)['title']))
        .join('');
      const shown = shownBy(result) + titles;
      const count = (text: string, part: string) => text.split(part).length - 1;
      // The letters of a tag for a line break, of an entity and of an address that came along are markup.
      const text = notes.replace(/<br>|&lt;/g, '');
      for (const part of [
        '带宽',
        '光速',
        'bc',
        '🍜',
        '👩‍🔬',
        'é',
        '。',
        '字',
        '图',
        'import',
        'export',
      ]) {
        expect(count(shown, part), part).toBeGreaterThanOrEqual(count(text, part));
      }
    }),
    { numRuns: 25 },
  );
});
