import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/**
 * Serves files, by their names, until the test file ends; what is not among them does not exist.
 * The map may change meanwhile.
 */
export async function served(files: ReadonlyMap<string, string | Uint8Array>): Promise<string> {
  const server = createServer(({ url }, response) => {
    const content = files.get(new URL(url ?? '/', 'http://site.invalid').pathname.slice(1));
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
