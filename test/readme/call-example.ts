import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

import { dialPhone, type Phone } from '../telephone/call-phone.ts';

/** An example that waits for calls, as a process of its own. */
export interface CalledExample extends AsyncDisposable {
  /** Calls it; tries again until somebody listens there. */
  dial(): Promise<Phone>;
  /** What it has written so far. */
  written(): { readonly out: string; readonly error: string };
}

/** Starts an example that listens at the port that `PORT` names. */
export async function startCalledExample(args: readonly string[], env: NodeJS.ProcessEnv): Promise<CalledExample> {
  const port = await findPort();
  const child = spawn(process.execPath, args, { env: { ...env, PORT: String(port) } });
  const written = { out: '', error: '' };
  child.stdout.on('data', (chunk) => (written.out += String(chunk)));
  child.stderr.on('data', (chunk) => (written.error += String(chunk)));
  return {
    written: () => written,
    dial: () => dialUntil(`ws://127.0.0.1:${port}`, child),
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function dialUntil(url: string, { exitCode }: ChildProcess): Promise<Phone> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await dialPhone(url);
    } catch (error) {
      if (attempt === 100 || exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // Listening on TCP, it has a port.
  server.close();
  await once(server, 'close');
  return port;
}
