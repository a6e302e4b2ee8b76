import { afterEach, beforeEach, vi } from 'vitest';
import { WebSocket } from 'ws';

import { connectRealtime as connectAnywhere } from './connect-realtime.ts';
import { connectRealtime as connectInNode } from './connect-realtime.node.ts';

/** Both entries of the package: what holds for a session holds for each. */
export const entries = [
  { entry: 'the default entry', connectRealtime: connectAnywhere },
  { entry: 'the Node entry', connectRealtime: connectInNode },
];

/** Gives the default entry a WebSocket: Node 20 has none of its own, and the one of `ws` has the same interface. */
export function provideWebSocket(): void {
  beforeEach(() => vi.stubGlobal('WebSocket', WebSocket));
  afterEach(() => vi.unstubAllGlobals());
}
