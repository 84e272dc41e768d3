import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Text; pictures and Pagefind's own files are compressed already. */
const compressible = '**/*.{html,css,js,mjs,json,xml,svg,txt,webmanifest}';

/** Puts a `.br` and a `.gz` beside each text file, for servers that send them as they are. */
export async function precompress(folder: string): Promise<void> {
  for await (const file of glob(compressible, { cwd: folder })) {
    await compress(path.join(folder, file));
  }
}

async function compress(file: string): Promise<void> {
  const text = await readFile(file);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params: quality }));
  await writeFile(`${file}.gz`, await promisify(gzip)(text, { level: 9 }));
}
