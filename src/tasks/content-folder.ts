import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { editorFiles } from '../authoring/editor-files.ts';
import { ledgerFile, type Ledger } from '../permalinks/ledger.ts';
import { readLedger } from '../permalinks/read-ledger.ts';
import { sentence } from './sentence.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = 'content/zh';

/** A theme's file as it is on disk. */
export interface ThemeFile {
  /** Relative to the project, such as `content/zh/motivation.mdx`. */
  file: string;
  theme: string;
  source: string;
}

/** All themes' files, by name. */
export async function themeFiles(): Promise<ThemeFile[]> {
  const names = await readdir(path.join(root, folder)).catch(() => []);
  const files = names.filter((name) => name.endsWith('.mdx')).toSorted();
  return Promise.all(
    files.map(async (name) => ({
      file: `${folder}/${name}`,
      theme: name.replace(/\.mdx$/, ''),
      source: await readText(path.join(root, folder, name)),
    })),
  );
}

/**
 * A file's text to the letter, with its byte order mark.
 *
 * @throws Error with a sentence where writing it again would make another file of it
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw sentence(`There is no file \`${file}\` that can be read.`);
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes)) return text;
  throw sentence(
    `\`${path.relative(root, file)}\` is not UTF-8. Save it as UTF-8, then try again.`,
  );
}

/** Writes a theme's new text over its old one. */
export async function writeTheme({ file }: ThemeFile, source: string): Promise<void> {
  await writeFile(path.join(root, file), source);
}

/**
 * Writes a theme that was not there.
 *
 * @returns its path relative to the project
 * @throws Error if it is there by now
 */
export async function writeNewTheme(theme: string, source: string): Promise<string> {
  const file = `${folder}/${theme}.mdx`;
  await mkdir(path.join(root, folder), { recursive: true });
  await writeFile(path.join(root, file), source, { flag: 'wx' });
  return file;
}

/** Tells editors of the frontmatter that themes have, those of now. */
export async function writeEditorFiles(): Promise<void> {
  const themes = (await themeFiles()).map(({ file }) => file);
  for (const [name, text] of Object.entries(editorFiles(root, themes))) {
    const file = path.join(root, name);
    if ((await readFile(file, 'utf8').catch(() => null)) === text) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** The ledger of published addresses, empty where there is none yet. */
export async function ledger(): Promise<Ledger> {
  return readLedger(await readFile(path.join(root, ledgerFile), 'utf8').catch(() => '')).entries;
}

/** Today where the author is. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
