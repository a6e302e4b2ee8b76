import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { systemClock, type Clock } from './clock.ts';
import type { RecordedRequest } from './http/recorded-request.ts';
import { createIds } from './ids.ts';
import { acceptSockets } from './realtime/accept-sockets.ts';
import type { RealtimeConnectionView, RealtimeView } from './realtime/log/realtime-view.ts';
import type { RealtimeOptions } from './realtime/script/realtime-options.ts';
import type { Scenario } from './scenario.ts';
import type { ServerContext } from './server-context.ts';
import { createAssistantStore } from './store/assistant-store.ts';
import { createBatchStore } from './store/batch-store.ts';
import { createClientSecretStore } from './store/client-secret-store.ts';
import { createFileStore } from './store/file-store.ts';
import { createResponseStore } from './store/response-store.ts';

export interface ServerOptions {
  /** Port on 127.0.0.1; 0 takes a free one. @default 0 */
  readonly port?: number | undefined;
  /** The key that requests have to carry; `null` asks for none. @default 'sk-embedded' */
  readonly apiKey?: string | null | undefined;
  /** Milliseconds between two events of a stream or of a realtime answer; 0 sends as fast as they are read. @default 0 */
  readonly eventDelay?: number | undefined;
  /** Replaces answers, for faults and for replies that a test needs. */
  readonly scenario?: Scenario | undefined;
  /** How the realtime endpoint behaves, as data: faults, delays, expiry, what the model says. */
  readonly realtime?: RealtimeOptions | undefined;
  /** What everything that waits goes by. @default the clock of the machine */
  readonly clock?: Clock | undefined;
}

/** A server that listens. */
export interface RunningServer extends AsyncDisposable {
  /** Origin: `http://127.0.0.1:4321`. */
  readonly url: string;
  /** What a client takes as its base URL: `http://127.0.0.1:4321/v1`. */
  readonly baseUrl: string;
  readonly apiKey: string | null;
  /** Every request so far, in the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** What came and went over sockets. */
  readonly realtime: RealtimeView;
  /** Ends all connections, streams and sockets at once. Resolves when the port is free; a second call changes nothing. */
  readonly close: () => Promise<void>;
}

/**
 * Starts an OpenAI-compatible server on loopback. Its answers follow from the requests alone, requests are checked
 * against the vendored document, and everything it keeps is in memory. Operations without a route of their own answer in
 * the documented shape, lists in two pages; they keep nothing and do not stream.
 *
 * @example
 * ```ts
 * await using server = await startServer();
 * const client = createClient({ baseUrl: server.baseUrl, apiKey: server.apiKey });
 * ```
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { port = 0, apiKey = 'sk-embedded', eventDelay = 0, scenario, realtime = {}, clock = systemClock } = options;
  const context: ServerContext = {
    apiKey,
    clock,
    createId: createIds(),
    eventDelay,
    scenario,
    realtime,
    assistants: createAssistantStore(),
    batches: createBatchStore(),
    files: createFileStore(),
    responses: createResponseStore(),
    clientSecrets: createClientSecretStore(),
  };
  const requests: RecordedRequest[] = [];
  const connections: RealtimeConnectionView[] = [];
  const app = createApp({ context, log: requests });
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  const closeSockets = acceptSockets(server, { context, log: requests, connections });
  const url = await listen(server, port);
  const close = closeOnce(server, closeSockets);
  return {
    url,
    baseUrl: `${url}/v1`,
    apiKey,
    requests,
    realtime: { connections },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // A server that listens on a port has an address with one.
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function closeOnce(server: Server, closeSockets: () => void): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => {
    closed ??= new Promise((resolve) => {
      server.close(() => resolve());
      closeSockets();
      server.closeAllConnections();
    });
    return closed;
  };
}
