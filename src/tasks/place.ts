import { once } from 'node:events';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { sentence } from './sentence.ts';

/** Where to listen. */
export interface Place {
  host: string;
  port: number;
}

const usual = 4321;
/** How many ports after the usual one are tried. */
const tried = 50;

/**
 * The host and the port of `HOST` and `PORT`. Without `PORT` it is the first free one from 4321 on,
 * said in a line if that is another.
 *
 * @throws Error with a sentence if it is taken or may not be used
 */
export async function freePlace(environment: Record<string, string | undefined>): Promise<Place> {
  const { HOST: named, PORT: asked } = environment;
  const host = named || '127.0.0.1';
  if (asked) {
    const port = portOf(asked);
    if (await isFree(host, port)) return { host, port };
    throw sentence(`Port ${port} is taken. End what runs there, or set PORT to another.`);
  }
  for (let port = usual; port < usual + tried; port += 1) {
    if (!(await isFree(host, port))) continue;
    if (port !== usual) console.log(`Port ${usual} is taken, so this is ${port}.`);
    return { host, port };
  }
  throw sentence(`The ports from ${usual} on are taken. Set PORT to a free one.`);
}

/** The site's addresses as a reader types them: this machine's first, then those in the network. */
export function addressesOf({ host, port }: Place, base: string): string[] {
  const open = host === '0.0.0.0' || host === '::';
  const names =
    open || isLoopback(host) ? ['localhost'] : [host.includes(':') ? `[${host}]` : host];
  return [...names, ...(open ? lanAddresses() : [])].map((name) => `http://${name}:${port}${base}`);
}

function portOf(text: string) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw sentence(`PORT is \`${text}\`. Write a number from 1 to 65535, such as PORT=8080.`);
}

/**
 * Both loopback addresses count, not only the one that will be listened on: a browser that asks for
 * `localhost` takes the first that answers, and another site may be there.
 */
async function isFree(host: string, port: number) {
  const open = host === '0.0.0.0' || host === '::' || isLoopback(host);
  const hosts = open ? new Set([host, '127.0.0.1', '::1']) : [host];
  for (const each of hosts) {
    const problem = await listenProblem(each, port);
    if (problem === 'EADDRINUSE') return false;
    if (problem === 'EACCES')
      throw sentence(`Port ${port} needs more rights. Set PORT above 1023.`);
    if (problem && each === host) {
      throw sentence(`HOST is \`${host}\`, which is no address of this machine. Try HOST=0.0.0.0`);
    }
  }
  return true;
}

async function listenProblem(host: string, port: number) {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  } finally {
    server.close();
  }
}

function isLoopback(host: string) {
  return ['127.0.0.1', '::1', 'localhost'].includes(host);
}

function lanAddresses() {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
