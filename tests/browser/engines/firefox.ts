import { launch } from 'puppeteer-core';
import type { Engine, Installed } from './engine.ts';
import { firstExisting } from './first-existing.ts';

/** Firefox, over WebDriver BiDi. `FIREFOX_PATH` names one that is elsewhere. */
export const firefox: Installed = {
  name: 'Firefox',
  place: firstExisting(
    process.env['FIREFOX_PATH'],
    ['firefox-esr', 'firefox'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  ),
  start,
};

async function start(executablePath: string): Promise<Engine> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const [page = await browser.newPage()] = await browser.pages();
  return {
    open: async (url) => void (await page.goto(url)),
    inPage: (read, selector = '') => page.evaluate(read, selector),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
