import { expect, test } from 'vitest';
import { nameProblem } from '../../../src/authoring/name-problem.ts';

const problemOf = (name: string) => nameProblem(name, new Set(['motivation']));

test('a name that no theme has can be a theme’s', () => {
  expect(problemOf('night-shifts')).toBeNull();
});

test('a name that cannot be one is refused with a sentence, and another one', () => {
  expect(problemOf('')).toBe(
    'Say what the theme’s address is to be, such as `npm run new -- night-shifts 夜班`.',
  );
  expect(problemOf('夜班')).toBe(
    '`夜班` cannot be an address. Write a-z, 0-9 and single hyphens, such as `ye-ban`.',
  );
  expect(problemOf('../secret')).toBe(
    '`../secret` cannot be an address. Write a-z, 0-9 and single hyphens, such as `secret`.',
  );
  expect(problemOf('search')).toBe(
    'The address `/search/` belongs to the site itself. Take another, such as `search-notes`.',
  );
  expect(problemOf('motivation')).toBe(
    'The theme `motivation` is there already, or was once. Take another name, such as `motivation-2`.',
  );
});
