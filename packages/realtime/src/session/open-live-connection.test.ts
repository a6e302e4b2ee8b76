import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { SocketHandlers } from '../socket/realtime-socket.ts';
import { openLiveConnection } from './open-live-connection.ts';

const session = { type: 'realtime', object: 'realtime.session', id: 'sess_1' };
const events = [
  { type: 'session.created', session },
  { type: 'session.updated', session },
  { type: 'session.created' },
  { type: 'session.updated' },
  { type: 'error', error: { type: 't', message: 'm', code: 'c' } },
  { type: 'error' },
  { type: 'response.done', response: null },
  { type: '__proto__' },
];

const frame = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...events).map((event) => JSON.stringify(event)) },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.json(), fc.uint8Array({ maxLength: 9 }), fc.constant(undefined)) },
);
const happening = fc.oneof(
  { weight: 9, arbitrary: frame.map((data) => ({ kind: 'received' as const, data })) },
  { weight: 3, arbitrary: fc.constantFrom('opened', 'failed', 'closed', 'abort').map((kind) => ({ kind })) },
);

/** What a socket may do to a session, in any order, real sockets' or not. */
const happen = (handlers: SocketHandlers, { kind, data }: { kind: string; data?: unknown }) => {
  if (kind === 'opened') handlers.opened();
  if (kind === 'received') handlers.received(data);
  if (kind === 'failed') handlers.failed({ kind: 'broken' });
  if (kind === 'closed') handlers.closed({ code: 1006, reason: '', wasClean: false });
};

describe('openLiveConnection', () => {
  it('has one outcome and throws nothing, whatever the socket does', async () => {
    const run = async (happenings: { kind: string; data?: unknown }[]) => {
      const outcomes: string[] = [];
      let handlers: SocketHandlers | undefined;
      const abort = openLiveConnection(
        {
          endpoint: { url: 'wss://example.com', headers: {}, protocols: [] },
          openSocket(_, given) {
            handlers = given;
            return { isOpen: true, bufferedAmount: 0, send() {}, close() {}, terminate() {} };
          },
          startTimer: () => () => {},
          update: '{}',
          context: { provider: 'test', host: 'example.com', mask: (text) => text },
          receiver() {},
          report() {},
        },
        { ready: () => outcomes.push('ready'), refused: () => outcomes.push('refused') },
      );
      if (handlers === undefined) throw new Error('No socket was opened.');
      for (const one of happenings) {
        if (one.kind === 'abort') abort('reason');
        else happen(handlers, one);
      }
      handlers.closed({ code: 1000, reason: '', wasClean: true });
      expect(outcomes).toHaveLength(1);
    };
    await fc.assert(fc.asyncProperty(fc.array(happening, { maxLength: 20 }), run), { numRuns: 500 });
  });
});
