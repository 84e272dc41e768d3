import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** All kinds of content errors, each at least once, as a build tells them: the table to read. */
const told = readFileSync('tests/fixtures/mistakes.txt', 'utf8').split('\n').slice(4, -1);

/** What the code can say is wrong in a content file, with anything where a value stands. */
const kinds = globSync('src/{markdown,notes}/**/*.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\bmessage:\s*(?:'([^']+)'|`((?:\\`|[^`])+)`)/g)].map(
    ([, plain, template = '']) => ({ file, message: plain ?? template }),
  ),
);

test('every kind of content error stands in the fixture, as a line with its place', () => {
  expect(kinds.length).toBeGreaterThan(30);
  // The terms cannot be no YAML and have all other faults at once.
  const missing = kinds.filter(({ message }) => {
    if (message.startsWith('This is not YAML')) return false;
    const words = message.replaceAll('\\`', '`').split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
    const said = new RegExp(`^content/\\S+:\\d+:\\d+: ${words.map(escaped).join('.+')}$`);
    return !told.some((line) => said.test(line));
  });
  expect(missing).toEqual([]);
});

test('every line of it is followed by what to write instead', () => {
  expect(told.filter((line, at) => (at % 2 === 1) !== line.startsWith('  '))).toEqual([]);
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
