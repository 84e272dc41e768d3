import { chromium, type Browser } from 'playwright-core';
import { installedBrowser, launchFlags } from '../../src/tasks/browser.ts';

const rounds = 9;

/** What a finger opens on a theme's page: the button, and what is then shown. */
const openings = {
  // What a tap costs here at least.
  nothing: { button: 'h1', shown: 'h1' },
  drawer: { button: '.open-guide', shown: '.guide' },
  appearance: { button: '.open-appearance', shown: 'appearance-choice' },
  search: { button: '.search-button', shown: 'search-dialog dialog' },
  'share menu': { button: '.share-button', shown: 'share-menu dialog' },
};

/** For each opening, in ms at 4× CPU throttling: interaction to next paint, and until it is shown. */
export async function interactions(address: string) {
  const executablePath = installedBrowser();
  if (!executablePath) throw new Error('There is no browser. `npm test` finds or installs one.');
  const browser = await chromium.launch({ executablePath, args: [...launchFlags] });
  const rows: Record<string, Record<string, number>> = {};
  for (const [name, { button, shown }] of Object.entries(openings)) {
    const times: { inp: number; until: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push(await opening(browser, address, button, shown));
    }
    const inp = times.map((each) => each.inp).toSorted((a, b) => a - b);
    const until = times.map((each) => each.until).toSorted((a, b) => a - b);
    const middle = Math.floor(rounds / 2);
    rows[name] = {
      'INP, median': inp[middle] ?? Number.NaN,
      'INP, most': inp.at(-1) ?? Number.NaN,
      'shown, median': Math.round(until[middle] ?? Number.NaN),
    };
  }
  await browser.close();
  return rows;
}

/** One tap in a new profile. Event Timing rounds to 8 ms, and tells nothing below 16. */
async function opening(browser: Browser, address: string, button: string, shown: string) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const cpu = await context.newCDPSession(page);
  await cpu.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate((selector) => {
    const kept = { inp: 0, begun: 0, until: 0 };
    Object.assign(globalThis, { kept });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId, duration } = entry as PerformanceEventTiming;
        if (interactionId) kept.inp = Math.max(kept.inp, duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    addEventListener('pointerdown', () => (kept.begun = performance.now()), true);
    const look = () => {
      const there = document.querySelector(selector)?.checkVisibility() === true;
      if (there && kept.begun > 0) kept.until = performance.now() - kept.begun;
      else requestAnimationFrame(look);
    };
    look();
  }, shown);
  await page.locator(button).first().tap();
  await page.locator(shown).waitFor();
  await page.waitForTimeout(400);
  const kept = await page.evaluate(
    () => (globalThis as unknown as { kept: { inp: number; until: number } }).kept,
  );
  await context.close();
  return kept;
}
