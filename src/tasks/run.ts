import { spawn } from 'node:child_process';

/** What a command said, and its exit code: -1 if it could not be started. */
export interface Run {
  code: number;
  output: string;
}

/** Runs a command quietly. */
export function run(
  command: string,
  options: readonly string[],
  environment: Record<string, string> = {},
  cwd?: string,
): Promise<Run> {
  const env = { ...process.env, ...environment };
  const child = spawn(command, options, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: -1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}
