import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { siteAddress } from '../../src/hosting/site-address.ts';
import { installedBrowser, launchFlags } from '../../src/tasks/browser.ts';
import { serve } from '../../src/tasks/serve.ts';

/**
 * The built site in a real browser, for every test in this folder:
 *
 * ```ts
 * import { expect, test } from 'vitest';
 * import { openPage } from './browser.ts';
 *
 * test('a theme is read without sideways scroll on a phone', async () => {
 *   const page = await openPage({ url: 'motivation/', width: 360, touch: true });
 *   …
 * });
 * ```
 *
 * The site of `SITE_DIST`, else of `dist/`, is served on a port of its own. Server and browser
 * start with a file's first page and end with its last test. After each test its pages are closed,
 * and an exception or a console error in one, a file of ours that did not come, anything that the
 * page’s policy refused, or a request to anybody else fails the test.
 */
export interface PageOptions {
  /** Relative to the site's home, such as `motivation/?q=短视频#p1`; home itself by default. */
  url?: string;
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  /** `false` turns scripts off. */
  scripts?: boolean;
  /** A phone: touch instead of a mouse, and the viewport that its `<meta>` asks for. */
  touch?: boolean;
  /** `true` where the test itself takes files away: then they may fail to come. */
  faults?: boolean;
}

let opened: BrowserContext[] = [];
let problems: string[] = [];
let browser: Promise<Browser> | undefined;
let server: ReturnType<typeof serve> | undefined;

/** A new page, in a profile of its own, that has loaded its address. */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const { url = '', width = 1280, height = 800, scheme = 'light' } = options;
  const { scripts = true, touch = false, faults = false } = options;
  const context = await (
    await launched()
  ).newContext({
    viewport: { width, height },
    colorScheme: scheme,
    javaScriptEnabled: scripts,
    hasTouch: touch,
    isMobile: touch,
    locale: 'zh-CN',
  });
  opened.push(context);
  const home = await siteHome();
  watch(context, faults ? undefined : new URL(home).origin);
  await guard(context, new URL(home).origin);
  const page = await context.newPage();
  await page.goto(new URL(url, home).href);
  if (scripts) await scriptsOf(page);
  if (scripts && !faults) waitForScripts(page);
  return page;
}

/** Makes each way to another page wait for what comes there after the first paint. */
function waitForScripts(page: Page) {
  for (const way of ['goto', 'reload', 'goBack', 'goForward', 'waitForURL'] as const) {
    const go = page[way].bind(page) as (...given: unknown[]) => Promise<never>;
    page[way] = async (...given: unknown[]) => {
      const response = await go(...given);
      await scriptsOf(page);
      return response;
    };
  }
}

async function scriptsOf(page: Page) {
  const ready = () => !document.querySelector('search-dialog:not(:defined)');
  await page.waitForFunction(ready, undefined, { polling: 20 });
}

/** Where the site is served, such as `http://localhost:40123/`. */
export async function siteHome(): Promise<string> {
  const folder = process.env['SITE_DIST'] ?? 'dist';
  const base = siteAddress(process.env['SITE_URL']).pathname;
  return (await (server ??= serve({ folder, base, port: 0 }))).address;
}

afterEach(async () => {
  const found = problems;
  await Promise.all(opened.map((context) => context.close()));
  [opened, problems] = [[], []];
  expect(found, 'what went wrong in the pages of this test').toEqual([]);
});

afterAll(async () => {
  await (await browser)?.close();
  await (await server)?.close();
});

function launched() {
  const executablePath = installedBrowser();
  if (!executablePath) throw new Error('There is no browser. `npm test` finds or installs one.');
  return (browser ??= chromium.launch({ executablePath, args: [...launchFlags] }));
}

/** Collects exceptions, errors in the console, and failed requests to the origin. The page asked for may well be a 404. */
function watch(context: BrowserContext, origin: string | undefined) {
  const ours = (url: string) => origin !== undefined && url.startsWith(`${origin}/`);
  context.on('weberror', (error) => void problems.push(String(error.error().stack)));
  context.on('console', (message) => {
    // The browser's own words for what `response` below says with an address.
    const doubled = message.text().startsWith('Failed to load resource');
    if (origin !== undefined && message.type() === 'error' && !doubled) {
      problems.push(message.text());
    }
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left or closed gives up what it was still loading.
    if (ours(request.url()) && reason !== 'net::ERR_ABORTED') {
      problems.push(`${request.url()}: ${reason}`);
    }
  });
  context.on('response', (response) => {
    if (!ours(response.url()) || response.status() < 400) return;
    if (!response.request().isNavigationRequest()) {
      problems.push(`${response.url()}: status ${response.status()}`);
    }
  });
}

/** Collects what the page’s policy refused, and requests to others. */
async function guard(context: BrowserContext, origin: string) {
  await context.exposeFunction('refused', (what: string) => void problems.push(what));
  await context.addInitScript(() => {
    const { refused } = globalThis as unknown as { refused(what: string): void };
    addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
      refused(
        `refused by ${effectiveDirective}: ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`,
      );
    });
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob|about):/.test(url) && new URL(url).origin !== origin) {
      problems.push(`${url}: a request to somebody else`);
    }
  });
}
