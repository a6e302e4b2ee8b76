import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ServerCounts } from './soak-server.ts';

/** A server in a process of its own, so that what is weighed here is the client alone. */
export interface SoakServer extends AsyncDisposable {
  /** Base URL of an API whose every stream has these deltas. */
  readonly urlOf: (way: 'whole' | 'held' | 'cut', deltas: number, size: number) => string;
  readonly count: () => Promise<ServerCounts>;
}

/** Starts the server on a free port of the loopback interface. */
export async function startSoakServer(): Promise<SoakServer> {
  const child = fork(fileURLToPath(new URL('soak-server.ts', import.meta.url)));
  // Its first message is the address, and each later one answers a question.
  const [{ port }] = (await once(child, 'message')) as [AddressInfo];
  return {
    urlOf: (way, deltas, size) => `http://127.0.0.1:${port}/v1/${way}/${deltas}/${size}`,
    count: async () => {
      child.send('count');
      const [counts] = (await once(child, 'message')) as [ServerCounts];
      return counts;
    },
    [Symbol.asyncDispose]: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
