import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import type { Engine, Installed } from './engine.ts';
import { firstExisting } from './first-existing.ts';

const [miniBrowser] = globSync('/usr/{lib,libexec}/{,*/}webkit2gtk-4.*/MiniBrowser');
const screen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
const xvfb = firstExisting(undefined, ['Xvfb']);

/** WebKit as GTK has it, over WebDriver, on the desktop that is there or on an unseen one. */
export const webkit: Installed = {
  name: 'WebKit',
  place:
    miniBrowser && (screen || xvfb) ? firstExisting(undefined, ['WebKitWebDriver']) : undefined,
  start,
};

async function start(driverPath: string): Promise<Engine> {
  const unseen = screen ? undefined : await unseenScreen();
  const port = await freePort();
  const environment = unseen ? { ...process.env, DISPLAY: unseen.display } : process.env;
  const server = spawn(driverPath, [`--port=${port}`], { env: environment, stdio: 'ignore' });
  const driver = await connected(`http://127.0.0.1:${port}`);
  return {
    open: (url) => driver.get(url),
    inPage: (read, selector = '') => driver.executeScript(read, selector),
    click: (selector) => driver.findElement(By.css(selector)).click(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    press: (key) =>
      driver
        .actions()
        .sendKeys(Key[key === 'Enter' ? 'ENTER' : 'ESCAPE'])
        .perform(),
    close: async () => {
      await driver.quit();
      for (const each of [server, unseen?.screen]) each?.kill();
    },
  };
}

/** The driver needs a moment before it listens. */
async function connected(address: string, tries = 50): Promise<WebDriver> {
  const options = { binary: miniBrowser, args: ['--automation'] };
  const wanted = new Capabilities().setBrowserName('MiniBrowser');
  wanted.set('webkitgtk:browserOptions', options);
  try {
    return await new Builder().usingServer(address).withCapabilities(wanted).build();
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return connected(address, tries - 1);
  }
}

/** A screen that nobody sees: its number is the first line that it writes to the third channel. */
async function unseenScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const options = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb ?? 'Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [line] = await once(createInterface(child.stdio[3] as NodeJS.ReadableStream), 'line');
  return { screen: child, display: `:${String(line).trim()}` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
