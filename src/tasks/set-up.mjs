// @ts-check
/**
 * Every npm script starts here, on whatever Node the machine has:
 *
 * 1. refuse a Node that is too old;
 * 2. install the packages, if they are not those of the lock file;
 * 3. hand over to `<task>.ts`, on the Node that the project brings along.
 *
 * Old syntax and imports without `node:`: a Node of years ago must get as far as step 1.
 */
import { spawn } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'fs';
import path from 'path';
import { fileURLToPath } from 'url';

const oldest = 20;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.set-up');
/** The Node 24 of the npm package `node`. */
const node = path.join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

setUp().catch(
  /** @param {Error} error */ (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);

async function setUp() {
  if (Number(process.versions.node.split('.')[0]) < oldest) {
    throw new Error(
      `This is Node ${process.versions.node}. Install Node ${oldest} or newer from https://nodejs.org/, then try again.`,
    );
  }
  await installPackages();
  await handOver(process.argv[2] || 'start', process.argv.slice(3));
}

async function installPackages() {
  const stamp = stampOfPackages();
  if (existsSync(node) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp)
    return;

  rmSync(stampFile, { force: true });
  process.stdout.write('Installing packages, a minute or so … ');
  const start = Date.now();
  // Not `npm ci`: it refuses a lock file without the binaries for this platform, and a registry may
  // lack those of some platforms when the file is written.
  const { code, output } = await npm([
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) throw new Error(`failed\n\n${installProblem(output)}`);
  if (!existsSync(node)) {
    throw new Error(
      'failed\n\nThe install brought no Node 24. Allow install scripts (`npm config set ignore-scripts false`), then try again.',
    );
  }
  writeFileSync(stampFile, stamp);
  console.log(`${Math.round((Date.now() - start) / 1000)} s`);
}

/** Changes with the packages wanted and with the machine: binaries differ. */
function stampOfPackages() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['package.json', 'package-lock.json']) {
    hash.update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

/** @param {string} output */
function installProblem(output) {
  const codes = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/;
  const unreachable = codes.exec(output);
  if (unreachable) {
    return `The package registry cannot be reached (${unreachable[0]}). Check the network, and \`npm config get registry\`, then try again.`;
  }
  // Warnings are about the machine's own npm settings, not about this.
  const lines = output.split('\n').filter((line) => !/^npm warn|^npm error\s+at |^$/i.test(line));
  return ['npm could not install the packages. It says:'].concat(lines).join('\n');
}

/**
 * @param {string[]} options
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function npm(options) {
  const script = process.env['npm_execpath'] || '';
  const child = script.endsWith('npm-cli.js')
    ? spawn(process.execPath, [script].concat(options), { cwd: root })
    : spawn('npm', options, { cwd: root, shell: process.platform === 'win32' });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * @param {string} task
 * @param {string[]} options
 */
function handOver(task, options) {
  const file = path.join(root, 'src/tasks', `${task}.ts`);
  const child = spawn(node, [file].concat(options), {
    cwd: root,
    env: environment(),
    stdio: 'inherit',
  });
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => void child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward).on('SIGHUP', forward);
  // The shell that npm puts in between ends by a signal without passing it on.
  const parent = process.ppid;
  const watch = () => process.ppid === parent || forward('SIGTERM');
  if (process.env['npm_lifecycle_event']) setInterval(watch, 500).unref();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.exitCode = code === null ? 1 : code;
      resolve(undefined);
    });
  });
}

/** The project's own commands come first, its Node among them. */
function environment() {
  const name = Object.keys(process.env).find((key) => /^path$/i.test(key)) || 'PATH';
  const searched = [path.join(modules, '.bin'), process.env[name] || ''].join(path.delimiter);
  return Object.assign({}, process.env, { [name]: searched, ASTRO_TELEMETRY_DISABLED: '1' });
}
