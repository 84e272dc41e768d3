import { expect, test } from 'vitest';
import { wantedTests } from '../../../src/tasks/projects.ts';

const all = ['unit', 'site', 'browser', 'fixtures'];

test('without a wish all tests are run', () => {
  expect(wantedTests([])).toEqual({ projects: all, filters: [] });
});

test('kinds of tests are named, in any order', () => {
  expect(wantedTests(['site', 'unit'])).toEqual({ projects: ['unit', 'site'], filters: [] });
});

test('part of a path is looked for in all kinds, or in the kinds named beside it', () => {
  expect(wantedTests(['fold'])).toEqual({ projects: all, filters: ['fold'] });
  expect(wantedTests(['unit', 'fold'])).toEqual({ projects: ['unit'], filters: ['fold'] });
});

test('a path in a folder of tests needs no more than that kind', () => {
  const path = './tests/unit/search/query/fold.test.ts';
  expect(wantedTests([path])).toEqual({ projects: ['unit'], filters: [path] });
  expect(wantedTests([path, 'drawer']).projects).toEqual(all);
});

test('an option is refused in a sentence', () => {
  expect(() => wantedTests(['--watch'])).toThrow(
    '`--watch` means nothing here. Name kinds of tests (unit, site, browser, fixtures) or parts of files’ paths.',
  );
});
