import { once } from 'node:events';
import type { RealtimeClientEvent, RealtimeServerEvent } from '@unspool/generated/realtime';
import { WebSocket } from 'ws';
import type { RunningServer } from '../start-server.ts';

type ServerEventOf<TType> = Extract<RealtimeServerEvent, { type: TType }>;

/** A bare socket to the realtime endpoint, for tests. */
export interface TestSocket extends AsyncDisposable {
  readonly socket: WebSocket;
  /** Everything that has come, in order. */
  readonly events: readonly RealtimeServerEvent[];
  /** The same as text, those included that are no JSON. */
  readonly frames: readonly string[];
  readonly send: (...events: readonly RealtimeClientEvent[]) => void;
  /** Sends what no type allows. */
  readonly sendRaw: (frame: string | Buffer) => void;
  /** The next event of a type that nobody has been given yet. */
  readonly next: <TType extends RealtimeServerEvent['type']>(type: TType) => Promise<ServerEventOf<TType>>;
}

/** Connects with the key of the server in a header. With `raw`, frames that are no JSON are no fault. */
export async function connectSocket(
  server: RunningServer,
  query = 'model=gpt-realtime',
  { raw = false }: { readonly raw?: boolean } = {},
): Promise<TestSocket> {
  return connectAs(
    new WebSocket(`${server.baseUrl.replace('http:', 'ws:')}/realtime?${query}`, {
      headers: { authorization: `Bearer ${server.apiKey}` },
    }),
    { raw },
  );
}

/** Follows a socket that is opening, with whatever it was opened with. */
export async function connectAs(
  socket: WebSocket,
  { raw = false }: { readonly raw?: boolean } = {},
): Promise<TestSocket> {
  const events: RealtimeServerEvent[] = [];
  const given = new Set<RealtimeServerEvent>();
  const arrivals = new EventTarget();
  const frames: string[] = [];
  socket.on('message', (data) => {
    frames.push(String(data));
    if (!raw) events.push(JSON.parse(String(data)));
    arrivals.dispatchEvent(new Event('arrival'));
  });
  await once(socket, 'open');
  return {
    socket,
    events,
    frames,
    send: (...sent) => sent.forEach((event) => socket.send(JSON.stringify(event))),
    sendRaw: (frame) => socket.send(frame),
    async next(type) {
      for (;;) {
        const found = events.find((event) => event.type === type && !given.has(event));
        if (found !== undefined) {
          given.add(found);
          // Found by this very type.
          return found as ServerEventOf<typeof type>;
        }
        await once(arrivals, 'arrival', { signal: AbortSignal.timeout(10_000) });
      }
    },
    async [Symbol.asyncDispose]() {
      if (socket.readyState === WebSocket.CLOSED) return;
      socket.terminate();
      await once(socket, 'close');
    },
  };
}
