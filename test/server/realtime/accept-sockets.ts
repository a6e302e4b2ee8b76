import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { RequestError } from '../errors/request-error.ts';
import type { RecordedRequest } from '../http/recorded-request.ts';
import type { ServerContext } from '../server-context.ts';
import { createCalls } from './connection/calls.ts';
import { serveSocket } from './connection/serve-socket.ts';
import { nameDialect } from './dialects/choose-dialect.ts';
import { authenticateSocket } from './handshake/authenticate-socket.ts';
import { checkAzure } from './handshake/check-azure.ts';
import { readTarget } from './handshake/read-target.ts';
import { playHandshake, refuseUpgrade } from './handshake/refuse-upgrade.ts';
import { toLogEntry } from './handshake/to-log-entry.ts';
import { createConnectionLog } from './log/connection-log.ts';
import type { RealtimeConnectionView } from './log/realtime-view.ts';
import { scriptOf } from './script/realtime-options.ts';

const LARGEST_FRAME = 32 * 1024 * 1024;

interface SocketParts {
  readonly context: ServerContext;
  readonly log: RecordedRequest[];
  readonly connections: RealtimeConnectionView[];
}

/**
 * Serves `/v1/realtime` on an HTTP server. The key comes in a header, or as a subprotocol from where headers cannot be
 * set. What is wrong with the request is answered before the upgrade.
 *
 * @returns ends all sessions, at once
 */
export function acceptSockets(server: Server, { context, log, connections }: SocketParts): () => void {
  const greeting = createSockets(chooseSubprotocol);
  const mute = createSockets(() => false);
  const open = new Set<Duplex>();
  const calls = createCalls(context);
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    open.add(stream);
    stream.on('close', () => open.delete(stream));
    const entry = toLogEntry(request);
    log.push(entry);
    const number = connections.length + 1;
    const { record = 'everything' } = context.realtime;
    const connectionLog = createConnectionLog({ number, request: entry, clock: context.clock, record });
    connections.push(connectionLog.view);
    const script = scriptOf(context.realtime, number);
    if (script.handshake !== undefined && script.handshake.kind !== 'no-subprotocol') {
      entry.status = playHandshake(stream, script.handshake);
      return;
    }
    try {
      const secret = authenticateSocket(request, context);
      const target = readTarget(request, secret);
      const dialectName = script.dialect ?? nameDialect(entry.path, target);
      if (dialectName === 'azure') checkAzure(request);
      entry.status = 101;
      const sockets = script.handshake === undefined ? greeting : mute;
      sockets.handleUpgrade(request, stream, head, (socket) =>
        serveSocket({ socket, stream, target, dialectName, context, script, log: connectionLog, calls }),
      );
    } catch (error) {
      const refusal = toRefusal(error);
      entry.status = refusal.status;
      entry.fault = error instanceof RequestError ? undefined : error;
      refuseUpgrade(stream, refusal);
    }
  });
  return () => {
    for (const socket of [...greeting.clients, ...mute.clients]) {
      socket.close(1001, 'The server is closing.');
      socket.terminate();
    }
    // Handshakes that hang, and connections that were cut in the middle.
    for (const stream of open) stream.destroy();
    calls.end();
  };
}

function createSockets(choose: (offered: ReadonlySet<string>) => string | false): WebSocketServer {
  return new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME, autoPong: false, handleProtocols: choose });
}

/** A browser fails where none of what it offered comes back; xAI's offer nothing but their secret. */
function chooseSubprotocol(offered: ReadonlySet<string>): string | false {
  if (offered.has('realtime')) return 'realtime';
  return [...offered].find((name) => name.startsWith('xai-client-secret.')) ?? false;
}

function toRefusal(error: unknown): RequestError {
  return error instanceof RequestError
    ? error
    : new RequestError({ status: 500, message: 'The embedded server failed.', type: 'server_error' });
}
