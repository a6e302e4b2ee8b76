import { connectRealtime as connectInNode } from '@unspool/realtime';
import { WebSocket } from 'undici';

import type { RunningServer } from '../server/index.ts';

type ConnectRealtime = typeof connectInNode;
type Source = Parameters<ConnectRealtime>[0];

/** One way into the package, and what a session takes there. */
export interface Entry {
  readonly name: string;
  readonly socket: 'ws' | 'web';
  readonly connectRealtime: ConnectRealtime;
  readonly source: (server: RunningServer) => Source;
}

// Node chooses the entry by its conditions: the other one is imported by its path.
const browserEntry: string = new URL('../../packages/realtime/dist/index.js', import.meta.url).href;
// Both entries are declared alike.
const { connectRealtime: connectAnywhere } = (await import(browserEntry)) as { connectRealtime: ConnectRealtime };

/** Which WebSocket the browser entry runs on here: Node has its own from 22 on, and undici's is the same one. */
export const webSocketName = 'WebSocket' in globalThis ? 'the global WebSocket' : "undici's WebSocket";
if (!('WebSocket' in globalThis)) Object.assign(globalThis, { WebSocket });

/** All that is proved of a session is proved on both. */
export const entries: readonly Entry[] = [
  {
    name: 'ws',
    socket: 'ws',
    connectRealtime: connectInNode,
    source: ({ apiKey, baseUrl }) => ({ token: apiKey ?? '', baseUrl }),
  },
  {
    name: webSocketName,
    socket: 'web',
    connectRealtime: connectAnywhere,
    source: (server) => ({ token: () => createEphemeralKey(server), baseUrl: server.baseUrl }),
  },
];

/** What the backend of a page does: a key that lasts for some minutes, for each connection. */
async function createEphemeralKey({ apiKey, baseUrl }: RunningServer): Promise<string> {
  const answer = await fetch(`${baseUrl}/realtime/client_secrets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ session: { type: 'realtime' } }),
  });
  const { value } = (await answer.json()) as { readonly value: string }; // As the document says.
  return value;
}
