import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const tasks = path.resolve(import.meta.dirname, '../../../src/tasks');

/** The command, begun on a Node that says it is of this version. */
function startedOn(version: string) {
  const versions = JSON.stringify({ ...process.versions, node: version });
  const pretence = `Object.defineProperty(process, 'versions', { value: ${versions} })`;
  return spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretence)}`, `${tasks}/set-up.mjs`],
    { encoding: 'utf8', timeout: 20_000 },
  );
}

test('an old Node is told in one sentence what to install', () => {
  const { status, stdout, stderr } = startedOn('18.20.4');
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'This is Node 18.20.4. Install Node 20 or newer from https://nodejs.org/, then try again.\n',
  });
});

test('the file that says so holds no syntax and no import that an old Node cannot read', () => {
  const code = readFileSync(`${tasks}/set-up.mjs`, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
  expect(code.match(/\?\.|\?\?|[|&]{2}=|'node:|^await |#\w+|\bimport\(/gm)).toBeNull();
});
