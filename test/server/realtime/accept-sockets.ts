import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { BASE_PATHS } from '../app.ts';
import { RequestError, toErrorBody } from '../errors/request-error.ts';
import { authenticate, checkKey } from '../http/authenticate.ts';
import type { OpenEntry } from '../http/app-environment.ts';
import type { RecordedRequest } from '../http/recorded-request.ts';
import type { ServerContext } from '../server-context.ts';
import { serveSocket } from './connection/serve-socket.ts';
import type { SessionTarget } from './session/session.ts';

const KEY_SUBPROTOCOL = 'openai-insecure-api-key.';
const LARGEST_FRAME = 32 * 1024 * 1024;

interface SocketParts {
  readonly context: ServerContext;
  readonly log: RecordedRequest[];
}

/**
 * Serves `/v1/realtime` on an HTTP server. The key comes in a header, or as a subprotocol from where headers cannot be
 * set. What is wrong with the request is answered before the upgrade.
 *
 * @returns ends all sessions, at once
 */
export function acceptSockets(server: Server, { context, log }: SocketParts): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_FRAME,
    handleProtocols: (offered) => (offered.has('realtime') ? 'realtime' : false),
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const entry = toEntry(request);
    log.push(entry);
    try {
      const target = readTarget(request, context);
      entry.status = 101;
      sockets.handleUpgrade(request, socket, head, (opened) => serveSocket(opened, { target, context }));
    } catch (error) {
      const refusal =
        error instanceof RequestError
          ? error
          : new RequestError({ status: 500, message: 'The embedded server failed.', type: 'server_error' });
      entry.status = refusal.status;
      entry.fault = error instanceof RequestError ? undefined : error;
      refuse(socket, refusal);
    }
  });
  return () => {
    for (const client of sockets.clients) {
      client.close(1001, 'The server is closing.');
      client.terminate();
    }
  };
}

function readTarget(request: IncomingMessage, { apiKey }: ServerContext): SessionTarget {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (!BASE_PATHS.some((base) => pathname === `${base}/realtime`)) {
    throw new RequestError({ status: 404, message: 'Sockets are served at /v1/realtime.', code: 'unknown_url' });
  }
  if (apiKey !== null) authenticateSocket(request, apiKey);
  const model = searchParams.get('model');
  if (searchParams.get('intent') === 'transcription') {
    if (model === null) return { kind: 'transcription' };
    throw new RequestError({
      message: 'A transcription session takes its model in session.update, not in the URL.',
      param: 'model',
    });
  }
  if (model === null)
    throw new RequestError({
      message: "'model' is required in the URL.",
      param: 'model',
      code: 'missing_required_parameter',
    });
  return { kind: 'conversation', model };
}

function authenticateSocket({ headers }: IncomingMessage, apiKey: string): void {
  const subprotocol = (headers['sec-websocket-protocol'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .find((name) => name.startsWith(KEY_SUBPROTOCOL));
  if (subprotocol !== undefined) return checkKey(subprotocol.slice(KEY_SUBPROTOCOL.length), apiKey);
  authenticate(toHeaders(headers), apiKey);
}

function toEntry({ method = 'GET', url = '/', headers }: IncomingMessage): OpenEntry {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  return {
    method,
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: Object.fromEntries(toHeaders(headers)),
    body: undefined,
    operation: 'realtime',
    status: undefined,
    fault: undefined,
  };
}

function toHeaders(headers: IncomingMessage['headers']): Headers {
  return new Headers(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

/** Answers in HTTP, since there is no socket yet. */
function refuse(socket: Duplex, error: RequestError): void {
  const body = JSON.stringify(toErrorBody(error));
  const head = [
    `HTTP/1.1 ${error.status} Refused`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.on('error', () => socket.destroy());
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
