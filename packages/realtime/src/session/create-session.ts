import type { RealtimeEvent } from '../realtime-event.ts';
import { checkClose } from './check-close.ts';
import { createOnce } from './create-once.ts';
import type { Keeper } from './keep-session.ts';
import type { LiveConnection } from './live-connection.ts';
import type { MiniSession } from './mini-session.ts';
import type { SessionCore } from './session-core.ts';
import type { SessionExtension } from './session-extension.ts';

/** What a session is made of. */
export interface SessionMaterial<TMembers extends object> {
  readonly core: SessionCore;
  readonly keeper: Keeper;
  readonly first: LiveConnection;
  readonly extension: SessionExtension<TMembers> | undefined;
}

/** Makes the session that callers hold. */
export function createSession<TMembers extends object>({
  core,
  keeper,
  first,
  extension,
}: SessionMaterial<TMembers>): MiniSession & TMembers {
  const { delivery, outbox, outgoing } = core;
  const { closed, checkOpen } = keeper;
  // The delivery calls a listener of a type with nothing but events of that type.
  const on: MiniSession['on'] = (type, listener) => delivery.on(type, listener as (event: RealtimeEvent) => unknown);
  const session: MiniSession = {
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
      keeper.close(code, reason);
      return closed;
    },
    [Symbol.asyncIterator]: () => delivery.iterate(),
    async [Symbol.asyncDispose]() {
      await session.close();
    },
  };
  return Object.assign(session, extension?.members) as MiniSession & TMembers; // Nobody asks for members without an extension.
}
