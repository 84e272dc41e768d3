/** Prints where the site is, then waits for Ctrl+C, or for a wish from outside to end. */
export async function untilStopped(addresses: string[], close: () => Promise<void>): Promise<void> {
  console.log(addresses.map((address) => `→ ${address}`).join('\n'));
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
  });
  await close();
}
