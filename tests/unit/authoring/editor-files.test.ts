import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editorFiles } from '../../../src/authoring/editor-files.ts';
import { frontmatter } from '../../../src/notes/frontmatter.ts';

const root = path.resolve('/札记');
const files = editorFiles(root, ['content/zh/Motivation.mdx']);

test('the schema that editors read is that of the site: npm run dev writes it', () => {
  const [schemaFile = ''] = Object.keys(files);
  expect(readFileSync(schemaFile, 'utf8')).toBe(files[schemaFile]);
});

test('the schema knows each key of the frontmatter, says what it is for, and no other is allowed', () => {
  const schema = JSON.parse(files['content/frontmatter.schema.json'] ?? '');
  const told = Object.entries(frontmatter.shape).map(([key, { description }]) => [
    key,
    description,
  ]);
  const known = Object.entries<{ description: string }>(schema.properties);
  expect(known.map(([key, { description }]) => [key, description])).toEqual(told);
  expect(schema.required).toEqual(Object.keys(frontmatter.shape));
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.published).toMatchObject({ type: 'string', format: 'date' });
});

test('Astro’s editor extension finds the schema of each theme by its address in lower case', () => {
  const manifest = JSON.parse(files['.astro/collections/collections.json'] ?? '');
  const [address = ''] = Object.keys(manifest.entries);
  expect(address).toMatch(/^file:\/\/\/.*札记\/content\/zh\/motivation\.mdx$/);
  expect(manifest.entries[address]).toBe('themes');
  expect(Object.keys(files)).toContain('.astro/collections/themes.schema.json');
});
