import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { installedBrowser } from './browser.ts';
import { run } from './run.ts';
import { sentence } from './sentence.ts';

const root = path.resolve(import.meta.dirname, '../..');
const playwright = path.join(root, 'node_modules/playwright-core/cli.js');
const shell = 'chromium-headless-shell';

/**
 * A Chromium that runs, and on Linux a Chinese font for it: what is installed, else Playwright's
 * download, else Debian's packages.
 *
 * @returns its path, and how it was come by
 * @throws Error with a sentence on what to install
 */
export async function readyBrowser(): Promise<{ browser: string; note: string }> {
  const found = await runningBrowser();
  if (found) return { browser: found, note: await fontNote('found') };

  if (process.env['CHROME_PATH']) {
    throw sentence(
      `CHROME_PATH is \`${process.env['CHROME_PATH']}\`, where no browser runs. Give the path of Chrome or Chromium, or leave CHROME_PATH out.`,
    );
  }
  await run(process.execPath, [playwright, 'install', '--no-progress', shell]);
  const downloaded = await runningBrowser();
  if (downloaded) return { browser: downloaded, note: await fontNote('downloaded') };

  if (isDebianRoot()) await installPackages('chromium', 'fonts-noto-cjk');
  const installed = await runningBrowser();
  if (installed) return { browser: installed, note: await fontNote('installed') };
  throw sentence(
    'The tests need a browser, and none could be downloaded. Install Chrome or Chromium, or set CHROME_PATH to one.',
  );
}

async function runningBrowser() {
  const place = installedBrowser() ?? (await downloadedBrowser());
  if (!place) return undefined;
  // Chrome for Windows does not know `--version` and would open a window.
  if (process.platform === 'win32') return place;
  return (await run(place, ['--version'])).code === 0 ? place : undefined;
}

/** The one in Playwright's own folder, which only its command line knows. */
async function downloadedBrowser() {
  const { output } = await run(process.execPath, [playwright, 'install', '--dry-run', shell]);
  const folder = /Install location:\s+(.+)/.exec(output)?.[1]?.trim();
  if (!folder) return undefined;
  for await (const file of glob('*/{chrome-headless-shell,headless_shell}{,.exe}', {
    cwd: folder,
  })) {
    return path.join(folder, file);
  }
  return undefined;
}

/** Without a Chinese font every 汉字 is the same box, and the tests of the layout mean nothing. */
async function fontNote(note: string) {
  if (process.platform !== 'linux' || (await hasChineseFont())) return note;
  if (isDebianRoot()) await installPackages('fontconfig', 'fonts-noto-cjk');
  if (await hasChineseFont()) return `${note}, Chinese fonts installed`;
  throw sentence(
    'The tests of the layout need a Chinese font. Install one, such as Noto Sans CJK.',
  );
}

async function hasChineseFont() {
  const { code, output } = await run('fc-list', [':lang=zh']);
  return code === 0 && output.trim() !== '';
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installPackages(...names: string[]) {
  const quiet = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
  await run('apt-get', ['update']);
  await run('apt-get', ['install', ...quiet, ...names], { DEBIAN_FRONTEND: 'noninteractive' });
}
