import type { RealtimeEvent } from '../realtime-event.ts';
import { checkClose } from './check-close.ts';
import { createOnce } from './create-once.ts';
import type { Keeper } from './keep-session.ts';
import type { LiveConnection } from './live-connection.ts';
import type { RealtimeSession } from './realtime-session.ts';
import type { SessionCore } from './session-core.ts';
import { type Reachable, reach } from './core-of.ts';

/** Makes the session that callers hold, of a core that has its first connection. */
export function createSession(core: SessionCore, { closed, close }: Keeper, first: LiveConnection): RealtimeSession {
  const { checkOpen, delivery, outbox, outgoing } = core;
  // The delivery calls a listener of a type with nothing but events of that type.
  const on: RealtimeSession['on'] = (type, listener) =>
    delivery.on(type, listener as (event: RealtimeEvent) => unknown);
  const session: RealtimeSession & Reachable = {
    [reach]: () => core,
    get configuration() {
      return (core.connection ?? first).configuration;
    },
    get bufferedAmount() {
      return outbox.bufferedBytes;
    },
    closed,
    send: core.send,
    appendAudio(audio) {
      checkOpen();
      return outgoing.appendAudio(audio);
    },
    flushAudio() {
      checkOpen();
      outgoing.flushAudio();
    },
    on,
    once: createOnce({ on, closed }),
    async close({ code = 1000, reason = '' } = {}) {
      checkClose(code, reason);
      close(code, reason);
      return closed;
    },
    [Symbol.asyncIterator]: () => delivery.iterate(),
    async [Symbol.asyncDispose]() {
      await session.close();
    },
  };
  return session;
}
