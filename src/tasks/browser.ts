import { existsSync } from 'node:fs';
import path from 'node:path';

/** What Chromium needs to run unseen, also as root and without a desktop. */
export const launchFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
] as const;

type Environment = Record<string, string | undefined>;

/**
 * A Chromium that is installed already: the one that `CHROME_PATH` names, else one in the usual
 * places, else Playwright's own.
 */
export function installedBrowser(environment: Environment = process.env): string | undefined {
  return browserPlaces(process.platform, environment).find((place) => existsSync(place));
}

/** Where Chrome, Chromium and Edge live on a system, the best first. */
export function browserPlaces(platform: string, environment: Environment): string[] {
  const named = environment['CHROME_PATH'];
  if (named) return [named];
  if (platform === 'win32') return windowsPlaces(environment);
  return platform === 'darwin' ? macPlaces(environment) : linuxPlaces(environment);
}

function linuxPlaces({ PATH = '' }: Environment) {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ];
  const usual = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  const folders = [...new Set([...PATH.split(':').filter(Boolean), ...usual])];
  return names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

function macPlaces({ HOME = '' }: Environment) {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const folders = ['/Applications', `${HOME}/Applications`];
  return names.flatMap((name) =>
    folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsPlaces(environment: Environment) {
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
  const edge = 'Microsoft\\Edge\\Application\\msedge.exe';
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => environment[name])
    .filter((folder) => folder !== undefined);
  return [...programs, edge].flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
}
