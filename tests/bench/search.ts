/**
 * Measures the search of the built site, and prints a table: `node tests/bench/search.ts`, after a
 * build, on a machine that does nothing else.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { siteAddress } from '../../src/hosting/site-address.ts';
import { literalMatches, readQuery } from '../../src/search/query/literal.ts';
import { searchable } from '../../src/search/query/entry.ts';
import { builtEntries } from '../../src/search/pagefind/built-entries.ts';
import { installedBrowser, launchFlags } from '../../src/tasks/browser.ts';
import { serve } from '../../src/tasks/serve.ts';
import { holders, shortPieces, wordsOf } from '../site/search/queries.ts';

const folder = path.resolve(process.env['SITE_DIST'] ?? 'dist');
const rounds = 9;

const base = siteAddress(process.env['SITE_URL']).pathname;
const server = await serve({ folder, base, port: 0 });
const executablePath = installedBrowser();
if (!executablePath) throw new Error('There is no browser. `npm test` finds or installs one.');
const browser = await chromium.launch({ executablePath, args: [...launchFlags] });

const typedAtOnce = await measured(() => firstResult(browser, '短视频', 0));
const typedLater = await measured(() => firstResult(browser, '短视频', 500));
const pinyin = await measured(() => firstResult(browser, 'duanshipin', 0));
const keys = await keyTimes(browser);
const files = await filesOfASearch(browser);
await browser.close();
await server.close();

print('first result, typed as soon as the dialog is open, ms', figures(typedAtOnce));
print('first result, typed half a second later, ms', figures(typedLater));
print('first result by pinyin, typed as soon as the dialog is open, ms', figures(pinyin));
print('each further key at 4× CPU throttling, until the list is there, ms', figures(keys));
const first = files.filter((name) => /search-session|search\.json/.test(name));
const scripts = files.filter((name) => name.endsWith('.js') && !name.includes('pagefind/'));
print('bytes to the first result, brotli', String(sum(first)), first.join(' '));
print('bytes until the answer is settled', String(sum(files)), `${files.length} files`);
print(
  'JavaScript of the dialog and the query layer, brotli',
  String(sum(scripts)),
  scripts.join(' '),
);
print('exact hits', exactness((await builtEntries(folder)).entries));

/** Milliseconds from the input event in the opened dialog to the frame that shows a result, in a new profile. */
async function firstResult(browser: Browser, query: string, wait: number): Promise<number> {
  const page = await openDialog(browser);
  await page.waitForTimeout(wait);
  const times = await timed(page, query);
  await page.context().close();
  if (!times) throw new Error(`“${query}” found nothing.`);
  return times.painted;
}

/** Milliseconds from each key to its list, in a dialog that has answered before. */
async function keyTimes(browser: Browser): Promise<number[]> {
  const page = await openDialog(browser);
  await page.keyboard.insertText('短视频');
  await page.locator('search-dialog .found a').first().waitFor();
  await page.waitForLoadState('networkidle');
  const cpu = await page.context().newCDPSession(page);
  await cpu.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  for (const query of ['数据', '用户习惯', '的', 'killer', '资源瓶颈']) {
    await page.locator('search-dialog input').fill('');
    for (const key of query) {
      const next = await timed(page, key);
      if (next) times.push(next.listed);
    }
  }
  await page.context().close();
  return times;
}

interface Timed {
  /** When the next list is in the page, in milliseconds from the input event that leads to it. */
  listed: number;
  painted: number;
}

/** Types, and tells how long the next list takes; undefined if none comes. */
async function timed(page: Page, text: string): Promise<Timed | undefined> {
  await page.evaluate(() => {
    const kept = globalThis as unknown as { timed: Promise<Timed | undefined> };
    kept.timed = new Promise((resolve) => {
      let typed = 0;
      // Before the dialog hears of it: it may answer within the event.
      const note = () => (typed = performance.now());
      addEventListener('input', note, { capture: true, once: true });
      const list = document.querySelector('search-dialog .found')!;
      const observer = new MutationObserver(() => {
        if (list.childElementCount === 0 || typed === 0) return;
        observer.disconnect();
        const listed = performance.now() - typed;
        requestAnimationFrame(() =>
          setTimeout(() => resolve({ listed, painted: performance.now() - typed })),
        );
      });
      observer.observe(list, { childList: true });
      setTimeout(() => resolve(undefined), 3_000);
    });
  });
  await page.keyboard.insertText(text);
  return page.evaluate(
    () => (globalThis as unknown as { timed: Promise<Timed | undefined> }).timed,
  );
}

/** The files that a search asks for until its answer is settled, from the first key on. */
async function filesOfASearch(browser: Browser): Promise<string[]> {
  const page = await openPage(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(base.length)));
  await page.keyboard.press('/');
  await page.keyboard.insertText('短视频');
  await page.locator('search-dialog .found a').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await page.context().close();
  return asked;
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(server.address, { waitUntil: 'networkidle' });
  return page;
}

async function openDialog(browser: Browser): Promise<Page> {
  const page = await openPage(browser);
  await page.keyboard.press('/');
  await page.locator('search-dialog dialog[open]').waitFor();
  return page;
}

async function measured(measure: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await measure());
  return times;
}

function exactness(entries: Awaited<ReturnType<typeof builtEntries>>['entries']): string {
  const all = entries.map(searchable);
  const queries = [...shortPieces(entries), ...wordsOf(entries)];
  let [expected, found, right] = [0, 0, 0];
  for (const typed of queries) {
    const holding = new Set(holders(all, typed));
    const hits = literalMatches(all, readQuery(typed)).filter(({ why }) => why === 'exact');
    expected += holding.size;
    found += hits.length;
    right += hits.filter(({ entry }) => holding.has(entry)).length;
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
  return `recall ${percent(right, expected)}, precision ${percent(right, found)} in ${queries.length} queries`;
}

function sum(files: string[]): number {
  return files.map(sentBytes).reduce((all, bytes) => all + bytes, 0);
}

/** What the server sends of a file: its Brotli, where there is one. */
function sentBytes(file: string): number {
  const packed = statSync(path.join(folder, `${file}.br`), { throwIfNoEntry: false });
  return (packed ?? statSync(path.join(folder, file))).size;
}

function figures(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  return `median ${middle.toFixed(1)}, least ${sorted[0]!.toFixed(1)}, most ${sorted.at(-1)!.toFixed(1)}`;
}

function print(what: string, figure: string, remark = '') {
  console.log(`${what}: ${figure}${remark && ` (${remark})`}`);
}
