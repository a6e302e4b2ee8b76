import type { ServerContext } from '../../server-context.ts';
import type { RealtimeConnection, ServerStep } from './realtime-connection.ts';
import type { Wire } from './wire.ts';

/** Calls by their id. Sockets that name the same one are beside the same call: they share all that it has. */
export interface Calls {
  /** Joins a call, which the first to come begins. It goes on when all have left, and they find it as it is. */
  readonly join: (callId: string, wire: Wire, begin: (line: CallLine) => RealtimeConnection) => RealtimeConnection;
  /** Ends all of them. */
  readonly end: () => void;
}

/** What a call says, it says to all who are beside it. */
export type CallLine = Pick<Wire, 'emit' | 'ended'>;

interface Call {
  readonly connection: RealtimeConnection;
  readonly wires: Set<Wire>;
}

/** Makes the calls of a server, none as yet. */
export function createCalls({ createId }: Pick<ServerContext, 'createId'>): Calls {
  const calls = new Map<string, Call>();
  const end = new AbortController();
  const start = (callId: string, begin: (line: CallLine) => RealtimeConnection): Call => {
    const wires = new Set<Wire>();
    const emit = (step: ServerStep | { readonly type: string }) => {
      const event = { ...step, event_id: createId('event') };
      for (const wire of wires) wire.emit(event);
    };
    const call = { connection: begin({ emit, ended: end.signal }), wires };
    calls.set(callId, call);
    return call;
  };
  return {
    join(callId, wire, begin) {
      const { connection, wires } = calls.get(callId) ?? start(callId, begin);
      wires.add(wire);
      wire.ended.addEventListener('abort', () => wires.delete(wire), { once: true });
      return connection;
    },
    end() {
      end.abort();
      for (const { connection } of calls.values()) {
        connection.answers.stopAll('client_cancelled');
        connection.idle.disarm();
      }
    },
  };
}
