import { toSessionUpdate } from '../configuration/to-session-update.ts';
import type { RealtimeSessionTarget } from '../connect/connect-options.ts';
import { createCommitRefusal } from '../lanes/uncommitted-audio.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeSession } from '../realtime-session.ts';
import { checkClose } from './check-close.ts';
import { createOnce } from './create-once.ts';
import type { Keeper } from './keep-session.ts';
import type { LiveConnection } from './live-connection.ts';
import type { SessionCore } from './session-core.ts';
import { tolerate } from './tolerate.ts';

/** What a session is made of. */
export interface SessionMaterial {
  readonly core: SessionCore;
  readonly keeper: Keeper;
  readonly first: LiveConnection;
  readonly target: RealtimeSessionTarget;
}

/** Makes the session that callers hold. */
export function createSession({ core, keeper, first, target }: SessionMaterial): RealtimeSession {
  const { delivery, outbox, outgoing, requests } = core;
  const { closed, checkOpen } = keeper;
  // The delivery calls a listener of a type with nothing but events of that type.
  const on: RealtimeSession['on'] = (type, listener) =>
    delivery.on(type, listener as (event: RealtimeEvent) => unknown);
  return {
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
    update: tolerate(async (settings, options) => requests.update(toSessionUpdate(settings, target), options)),
    createItem: tolerate(requests.createItem),
    deleteItem: tolerate(requests.deleteItem),
    retrieveItem: tolerate(requests.retrieveItem),
    truncate: tolerate(requests.truncate),
    commitAudio: tolerate(async (options) => {
      checkOpen();
      // The audio of a call comes in elsewhere.
      const refusal = target.kind === 'call' ? undefined : createCommitRefusal(outgoing.uncommittedMs);
      if (refusal !== undefined) throw refusal;
      return requests.commitAudio(options);
    }),
    clearAudio: tolerate(requests.clearAudio),
    respond: requests.respond,
    response: requests.response,
    cancel: tolerate(requests.cancel),
    on,
    once: createOnce({ on, closed }),
    async close({ code = 1000, reason = '' } = {}) {
      checkClose(code, reason);
      keeper.close(code, reason);
      return closed;
    },
    [Symbol.asyncIterator]: () => delivery.iterate(),
    async [Symbol.asyncDispose]() {
      keeper.close(1000, '');
      await closed;
    },
  };
}
