import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { everyPage } from '../site/built-site.ts';
import { openPage, siteHome, type PageOptions } from './browser.ts';

const addresses = (await everyPage()).map(({ path }) => path.slice(1));
/** A page of each kind: on a desk a kind shows what it does not on a phone. */
const kinds = ['', 'map/', 'terms/', 'career-paths/', 'career-paths/phd/', '404.html'];

/** Brotli bytes of a whole first view with its scripts in them, and its requests. */
const most = { bytes: 14_000, requests: 4, scripts: 5_000 };
/** The map's own page, on a desk: the picture is what it was opened for, and comes at once. */
const mostOfMap = 19_000;

test(
  'the first view of any page fits the budget on a phone, and nothing in it moves',
  { timeout: 120_000 },
  async () => {
    const phone = { width: 360, height: 740, touch: true };
    expect(addresses.length).toBeGreaterThan(30);
    expect(await allExcesses(addresses, phone)).toEqual([]);
  },
);

test('so does a page of each kind on a desk, where the map’s own brings its picture', async () => {
  const found = await allExcesses(kinds, { width: 1440, height: 900 });
  expect(found.filter((each) => !each.startsWith('/map/: '))).toEqual([]);
  const ofMap = found.filter((each) => each.startsWith('/map/: ')).join();
  expect(Number(/^\/map\/: (\d+) bytes$/.exec(ofMap)?.[1])).toBeLessThan(mostOfMap);
});

/** What is over the budget, by address. */
async function allExcesses(all: string[], screen: PageOptions): Promise<string[]> {
  const waiting = [...all];
  const over: string[] = [];
  const worker = async () => {
    const page = await openPage({ ...screen, url: 'about:blank' });
    const firstView = await firstViews(page);
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const excess = excesses(await firstView(address));
      over.push(...excess.map((each) => `/${address}: ${each}`));
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return over;
}

interface FirstView {
  bytes: number;
  requests: number;
  scripts: number;
  shift: number;
}

/** What of a first view is over the budget. */
function excesses({ bytes, requests, scripts, shift }: FirstView): string[] {
  return [
    bytes > most.bytes && `${bytes} bytes`,
    requests > most.requests && `${requests} requests`,
    scripts > most.scripts && `${scripts} bytes of scripts`,
    shift > 0 && `a shift of ${shift}`,
  ].filter((excess) => excess !== false);
}

/** What loads an address as if nothing of the site had come before, until the network is quiet. */
async function firstViews(page: Page): Promise<(address: string) => Promise<FirstView>> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Set<string>();
  const sizes = new Map<string, number>();
  network.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') scripts.add(requestId);
    // A picture inside a style sheet is none of its own.
    if (!response.url.startsWith('data:')) sizes.set(requestId, 0);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (sizes.has(requestId)) sizes.set(requestId, encodedDataLength);
  });
  await page.addInitScript(() => {
    const kept = globalThis as unknown as { shift: number };
    kept.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        kept.shift += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const home = await siteHome();
  return async (address) => {
    await page.goto('about:blank');
    scripts.clear();
    sizes.clear();
    await page.goto(home + address, { waitUntil: 'networkidle' });
    const inline = await page.$$eval('script:not([src])', (all) =>
      all.map((each) => each.innerHTML),
    );
    const fetched = [...sizes].filter(([request]) => scripts.has(request));
    return {
      bytes: sum(sizes.values()),
      requests: sizes.size,
      scripts: sum(fetched.map(([, size]) => size)) + brotliCompressSync(inline.join('\n')).length,
      shift: await page.evaluate(() => (globalThis as unknown as { shift: number }).shift),
    };
  };
}

function sum(sizes: Iterable<number>) {
  return [...sizes].reduce((total, size) => total + size, 0);
}
