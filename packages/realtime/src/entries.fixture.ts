import { afterEach, beforeEach, vi } from 'vitest';
import { WebSocket } from 'ws';

import { connectRealtime as connectAnywhere } from './connect-realtime.ts';
import { connectRealtime as connectInNode } from './connect-realtime.node.ts';
import type { ConnectRealtimeOptions } from './connect/connect-options.ts';
import type { RealtimeSource } from './connect/realtime-source.ts';
import type { RealtimeSession } from './session/realtime-session.ts';

/** All entries that open a session: what holds for a session holds for each. */
export const entries: readonly {
  readonly entry: string;
  readonly connectRealtime: (source: RealtimeSource, options: ConnectRealtimeOptions) => Promise<RealtimeSession>;
}[] = [
  { entry: 'the default entry', connectRealtime: connectAnywhere },
  { entry: 'the Node entry', connectRealtime: connectInNode },
];

/** Gives the default entry a WebSocket: Node 20 has none of its own, and the one of `ws` has the same interface. */
export function provideWebSocket(): void {
  beforeEach(() => vi.stubGlobal('WebSocket', WebSocket));
  afterEach(() => vi.unstubAllGlobals());
}
