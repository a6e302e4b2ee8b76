import { setMaxListeners } from 'node:events';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { RequestError } from '../../errors/request-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { obfuscate } from '../../sse/obfuscate.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { isEffect, type FaultWatch } from '../faults/fault-watch.ts';
import type { RealtimeEffect } from '../faults/realtime-effect.ts';
import type { ConnectionLog } from '../log/connection-log.ts';
import type { ConnectionScript } from '../script/realtime-options.ts';
import type { OutgoingEvent } from './outgoing-event.ts';
import { createOutgoing } from './outgoing.ts';
import { toErrorStep } from './to-error-step.ts';

/** The server's end of one socket: what goes out, and what can be done to it. It knows no kind of session. */
export interface Wire {
  /** Sends an event, with an id of its own where it has none. Does nothing once the socket is closed or silent. */
  readonly emit: (event: OutgoingEvent) => void;
  readonly perform: (effect: RealtimeEffect) => void;
  /** Whether the client is heard. */
  readonly isHearing: () => boolean;
  /** Aborted when the socket has closed. */
  readonly ended: AbortSignal;
}

interface WireParts {
  readonly socket: WebSocket;
  /** What the socket runs over. */
  readonly stream: Duplex;
  readonly context: ServerContext;
  readonly dialect: Dialect;
  readonly script: ConnectionScript;
  readonly watch: FaultWatch;
  readonly log: ConnectionLog;
}

/** OpenAI's words at the end of an hour. */
const EXPIRED = 'Your session hit the maximum duration of 60 minutes.';

export function createWire({ socket, stream, context, dialect, script, watch, log }: WireParts): Wire {
  const end = new AbortController();
  // Any number of events may wait for their time.
  setMaxListeners(0, end.signal);
  let silent = false;
  const write = (event: OutgoingEvent): void => {
    if (silent || socket.readyState !== socket.OPEN) return;
    socket.send(JSON.stringify(event));
    log.sent(event);
    for (const effect of watch.sent(event.type)) if (isEffect(effect)) perform(effect);
  };
  const send = createOutgoing({ clock: context.clock, script, ended: end.signal, write });
  const emit = (event: OutgoingEvent): void => {
    for (const said of dialect.outgoing(event))
      send('event_id' in said ? said : pad({ ...said, event_id: context.createId('event') }));
  };
  const perform = (effect: RealtimeEffect): void => {
    switch (effect.kind) {
      case 'close':
        socket.close(effect.code, effect.reason);
        // What stalled has to hear the client's half of the farewell.
        return socket.resume();
      case 'cut':
        silent = true;
        return cut(stream);
      case 'stall':
        return socket.pause();
      case 'resume':
        return socket.resume();
      case 'silence':
        silent = true;
        return;
      case 'expire':
        return expire();
      case 'send':
        return emit(effect.event);
      case 'frame':
        if (!silent) socket.send('text' in effect ? effect.text : Buffer.from(effect.base64, 'base64'));
    }
  };
  const expire = (): void => {
    if (script.expiry !== 'close')
      emit(toErrorStep(new RequestError({ message: EXPIRED, code: 'session_expired' }), undefined));
    perform({ kind: 'close', code: 1001, reason: EXPIRED });
  };
  socket.on('ping', (data) => {
    if (!silent) socket.pong(data);
  });
  // A broken connection ends in a close, and there is nobody left to tell.
  socket.on('error', () => socket.terminate());
  socket.on('close', (code, reason) => {
    log.closed(code, String(reason));
    end.abort();
  });
  return { emit, perform, isHearing: () => !silent && socket.readyState === socket.OPEN, ended: end.signal };
}

/** Ends the connection below the socket, once what was sent is on its way: no close frame, so the client sees 1006. */
function cut(stream: Duplex): void {
  stream.end(() => stream.destroy());
}

/** Text deltas are padded, audio is not. */
function pad(event: OutgoingEvent & { readonly event_id: string }): OutgoingEvent {
  if (!('delta' in event) || typeof event.delta !== 'string' || event.type.endsWith('audio.delta')) return event;
  const obfuscation = obfuscate(event.delta);
  return Object.assign(event, { obfuscation });
}
