import { chromium, type Browser, type Page } from 'playwright-core';
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

/** Event Timing rounds to 8 ms; below this nothing is told, so that the telling costs nothing. */
const untold = 40;

/** For each opening, in ms at 4× CPU throttling: interaction to next paint, and until it is shown. */
export async function interactions(address: string) {
  const executablePath = installedBrowser();
  if (!executablePath) throw new Error('There is no browser. `npm test` finds or installs one.');
  const browser = await chromium.launch({ executablePath, args: [...launchFlags] });
  const rows: Record<string, Record<string, number | string>> = {};
  for (const [name, { button, shown }] of Object.entries(openings)) {
    const [paints, waits]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      paints.push(await nextPaint(browser, address, button));
      waits.push(await untilShown(browser, address, button, shown));
    }
    const told = (duration: number | undefined) => (duration === 0 ? `< ${untold}` : `${duration}`);
    rows[name] = {
      'INP, median': told(median(paints)),
      'INP, most': told(Math.max(...paints)),
      'shown, median': Math.round(median(waits)),
    };
  }
  await browser.close();
  return rows;
}

/** The longest interaction of one tap in a new profile, 0 where it is too short to be told. */
async function nextPaint(browser: Browser, address: string, button: string) {
  const page = await slowPhone(browser, address);
  await page.evaluate((durationThreshold) => {
    const kept = { inp: 0 };
    Object.assign(globalThis, { kept });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId, duration } = entry as PerformanceEventTiming;
        if (interactionId) kept.inp = Math.max(kept.inp, duration);
      }
    }).observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
  }, untold);
  await tap(page, button);
  await page.waitForTimeout(500);
  const inp = await page.evaluate(
    () => (globalThis as unknown as { kept: { inp: number } }).kept.inp,
  );
  await page.context().close();
  return inp;
}

/** From the finger to what it opens: looked for in each frame, which is why it is a tap of its own. */
async function untilShown(browser: Browser, address: string, button: string, shown: string) {
  const page = await slowPhone(browser, address);
  await page.evaluate((selector) => {
    const kept = { begun: 0, until: 0 };
    Object.assign(globalThis, { kept });
    addEventListener('pointerdown', () => (kept.begun = performance.now()), true);
    const look = () => {
      const there = document.querySelector(selector)?.checkVisibility() === true;
      if (there && kept.begun > 0) kept.until = performance.now() - kept.begun;
      else requestAnimationFrame(look);
    };
    look();
  }, shown);
  await tap(page, button);
  await page.waitForFunction(
    () => (globalThis as unknown as { kept: { until: number } }).kept.until,
  );
  const until = await page.evaluate(
    () => (globalThis as unknown as { kept: { until: number } }).kept.until,
  );
  await page.context().close();
  return until;
}

/** As a finger does. A locator's own tap looks on from inside the page, and is measured with it. */
async function tap(page: Page, button: string) {
  const box = await page.locator(button).first().boundingBox();
  if (!box) throw new Error(`There is no ${button} to tap.`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

async function slowPhone(browser: Browser, address: string) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const cpu = await context.newCDPSession(page);
  await cpu.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
