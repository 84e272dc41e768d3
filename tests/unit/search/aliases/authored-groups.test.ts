import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { authoredGroups } from '../../../../src/search/aliases/authored-groups.ts';
import { synonymGroups } from '../../../../src/search/aliases/synonym-groups.ts';

test('what is to be mended in the file stops the build, with file and line', () => {
  expect(() => authoredGroups('- [GPU, 显卡]\n- [GPU, 算力]\n- [内存]\n', '显卡')).toThrow(
    /^2 things to mend in content\/:\n\ncontent\/aliases\.yaml:2:4: “GPU” is in line 1 already\.\n.*\ncontent\/aliases\.yaml:3:3: /,
  );
});

test('groups that are in order are handed on', () => {
  const groups = authoredGroups('- [GPU, 显卡]\n', '一张显卡');
  expect(groups.map(({ line, words }) => [line, words.length])).toEqual([[1, 2]]);
});

test('our own file has nothing to mend', async () => {
  const file = path.resolve(import.meta.dirname, '../../../../content/aliases.yaml');
  expect(synonymGroups(await readFile(file, 'utf8')).problems).toEqual([]);
});
