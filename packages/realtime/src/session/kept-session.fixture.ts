import type { RealtimeConversationItem } from '@unspool/generated/realtime';
import { afterEach, expect } from 'vitest';

import type { ConnectSettings } from '../connect/connect-options.ts';
import type { RealtimeSessionTarget } from '../connect/session-target.ts';
import { openSession } from '../connect/open-session.ts';
import type { RealtimeSource } from '../connect/realtime-source.ts';
import { createConversation } from '../conversation/create-conversation.ts';
import { createConversationServer, end, type Lapse } from '../conversation-server.fixture.ts';
import { createManualClock } from '../manual-clock.fixture.ts';
import type { RealtimeFault } from '../realtime-fault.ts';
import type { StayUpOptions } from '../reconnect/reconnect-options.ts';
import { stayUp } from '../reconnect/stay-up.ts';
import { clientOf, type HttpRefusal, startServer } from '../realtime-server.fixture.ts';
import { openNodeSocket } from '../socket/node-socket.ts';
import type { OpenSocket } from '../socket/realtime-socket.ts';

/** Fails a test during which something was thrown, or rejected, that nobody caught. */
export function watchUncaught(): void {
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
  afterEach(() => expect(uncaught.splice(0)).toEqual([]));
}

/** A message of the user's, by its id. */
export const text = (id: string): RealtimeConversationItem => ({
  id,
  type: 'message',
  role: 'user',
  content: [{ type: 'input_text', text: `Say ${id}.` }],
});

/** A session with a conversation, on real sockets and a clock of the test's. */
export const startKept = async ({
  lapses = [],
  refusals = {},
  source,
  target,
  openSocket = openNodeSocket,
  reconnect = {},
  ...options
}: Omit<ConnectSettings, 'reconnect'> & {
  reconnect?: StayUpOptions | false;
  source?: (host: string) => RealtimeSource;
  openSocket?: OpenSocket;
  target?: RealtimeSessionTarget;
  lapses?: Lapse[];
  refusals?: Record<number, HttpRefusal>;
} = {}) => {
  const { serve, known } = createConversationServer(...lapses);
  const last = Math.max(0, ...Object.keys(refusals).map(Number));
  const answers = Array.from({ length: last + 2 }, (_, index) => refusals[index] ?? serve);
  const server = await startServer(...answers);
  const clock = createManualClock();
  const faults: RealtimeFault[] = [];
  const news: { type: string; cause?: string }[] = [];
  const runtime = { ...clock.runtime, credentials: 'headers' as const, openSocket };
  const conversation = createConversation();
  const session = await openSession(
    source?.(server.host) ?? clientOf(server),
    {
      target: target ?? { kind: 'conversation', model: 'm' },
      session: { instructions: 'Be brief.' },
      reconnect: reconnect && stayUp({ conversation, ...reconnect }),
      onFault: (fault) => faults.push(fault),
      ...options,
    },
    runtime,
  );
  session.on('connection.reconnecting', (event) => news.push(event));
  session.on('connection.restored', (event) => news.push(event));
  const count = (type: string) => news.filter((event) => event.type === `connection.${type}`).length;
  return {
    session,
    server,
    clock,
    known,
    faults,
    news,
    conversation,
    /** Waits until it was restored so many times. */
    restored: (times = 1) => clock.until(() => count('restored') === times),
    /** Ends the newest connection. */
    end(code: number | 'cut', reason?: string) {
      const newest = known.at(-1);
      if (newest !== undefined) end(newest.peer, code, reason);
    },
    ids: (connection: number) => known[connection]?.items.map(({ id }) => id),
    [Symbol.asyncDispose]: async () => {
      await session.close();
      await clock.until(() => clock.running === 0, 0); // Nothing is left to wait for, and no time passes.
      await server[Symbol.asyncDispose]();
    },
  };
};
