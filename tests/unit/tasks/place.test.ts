import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { addressesOf, freePlace } from '../../../src/tasks/place.ts';

/** What `localhost` may mean here: a machine without IPv6 has only one of them. */
const loopbacks = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses?.map(({ address }) => address) ?? [])
  .filter((address) => ['127.0.0.1', '::1'].includes(address));

test('a port that is taken is told in a sentence, whichever `localhost` it is taken on', async () => {
  expect(loopbacks).toContain('127.0.0.1');
  for (const host of loopbacks) {
    const taken = createServer().listen(0, host);
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    await expect(freePlace({ PORT: String(port) })).rejects.toThrow(
      `Port ${port} is taken. End what runs there, or set PORT to another.`,
    );
    taken.close();
  }
});

test('without PORT there is always a place, on this machine only', async () => {
  const { host, port } = await freePlace({});
  expect({ host, inRange: port >= 4321 && port < 4371 }).toEqual({
    host: '127.0.0.1',
    inRange: true,
  });
});

test('PORT must be a number that a port can have', async () => {
  for (const PORT of ['八', '0', '65536', '80.5', '-1']) {
    await expect(freePlace({ PORT })).rejects.toThrow(
      `PORT is \`${PORT}\`. Write a number from 1 to 65535, such as PORT=8080.`,
    );
  }
});

test('HOST must be an address of this machine', async () => {
  await expect(freePlace({ HOST: '203.0.113.7', PORT: '45321' })).rejects.toThrow(
    'HOST is `203.0.113.7`, which is no address of this machine. Try HOST=0.0.0.0',
  );
});

test('addresses are those that a reader can type, with the base path', () => {
  expect(addressesOf({ host: '127.0.0.1', port: 4321 }, '/')).toEqual(['http://localhost:4321/']);
  expect(addressesOf({ host: '10.0.0.7', port: 80 }, '/kb/')).toEqual(['http://10.0.0.7:80/kb/']);
  expect(addressesOf({ host: 'fd00::2', port: 80 }, '/')).toEqual(['http://[fd00::2]:80/']);
  const [first, ...others] = addressesOf({ host: '0.0.0.0', port: 4321 }, '/');
  expect(first).toBe('http://localhost:4321/');
  expect(others.filter((each) => !/^http:\/\/\d+(?:\.\d+){3}:4321\/$/.test(each))).toEqual([]);
});
