import { expect, test } from 'vitest';
import { browserPlaces } from '../../../src/tasks/browser.ts';

test('CHROME_PATH is the only place when it is set', () => {
  expect(browserPlaces('linux', { CHROME_PATH: '/opt/浏览器', PATH: '/usr/bin' })).toEqual([
    '/opt/浏览器',
  ]);
});

test('on Linux Chromium comes before Chrome and Edge, from the PATH and the usual folders', () => {
  const places = browserPlaces('linux', { PATH: '/home/me/bin:/usr/bin' });
  expect(places.slice(0, 5)).toEqual([
    '/home/me/bin/chromium',
    '/usr/bin/chromium',
    '/usr/local/bin/chromium',
    '/snap/bin/chromium',
    '/home/me/bin/chromium-browser',
  ]);
  expect(places.at(-1)).toBe('/snap/bin/microsoft-edge');
});

test('on macOS applications of all users and of this one are looked at', () => {
  expect(browserPlaces('darwin', { HOME: '/Users/me' }).slice(0, 2)).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);
});

test('on Windows the folders for programs are those that the system names', () => {
  const environment = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\me' };
  expect(browserPlaces('win32', environment)).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Users\\me\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Users\\me\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Users\\me\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});
