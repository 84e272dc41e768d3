import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtPages } from '../site/built-site.ts';
import { openPage } from './browser.ts';

const addresses = (await builtPages()).map(({ path }) => path.slice(1));

/** Brotli bytes of a whole first view with its scripts in them, and its requests. */
const most = { bytes: 14_000, requests: 4, scripts: 5_000 };

test(
  'the first view of any page fits the budget, and nothing in it moves',
  { timeout: 120_000 },
  async () => {
    for (const address of addresses) {
      const page = await openPage({ url: 'robots.txt', width: 360, height: 740, touch: true });
      const { bytes, requests, scripts, shift } = await firstView(page, address);
      const over = [
        bytes > most.bytes && `${bytes} bytes`,
        requests > most.requests && `${requests} requests`,
        scripts > most.scripts && `${scripts} bytes of scripts`,
        shift > 0 && `a shift of ${shift}`,
      ].filter(Boolean);
      expect({ address, over }).toEqual({ address, over: [] });
      await page.context().close();
    }
    expect(addresses.length).toBeGreaterThan(30);
  },
);

/** Loads a page into an empty cache and waits until the network is quiet. */
async function firstView(page: Page, address: string) {
  // The browser looks for an icon of its own accord, wherever it starts.
  await page.waitForLoadState('networkidle');
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const scripts = new Set<string>();
  const sizes = new Map<string, number>();
  network.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength);
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
  await page.goto(new URL(address, new URL('.', page.url())).href, { waitUntil: 'networkidle' });
  const inline = await page.$$eval('script:not([src])', (all) => all.map((each) => each.innerHTML));
  const fetched = [...sizes].filter(([request]) => scripts.has(request));
  return {
    bytes: sum(sizes.values()),
    requests: sizes.size,
    scripts: sum(fetched.map(([, size]) => size)) + brotliCompressSync(inline.join('\n')).length,
    shift: await page.evaluate(() => (globalThis as unknown as { shift: number }).shift),
  };
}

function sum(sizes: Iterable<number>) {
  return [...sizes].reduce((total, size) => total + size, 0);
}
