import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Client } from '@unspool/generated';
import { createRealtimeClientSecret } from '@unspool/generated/realtime';

/** A backend on loopback, until it is disposed of. */
export interface KeyServer extends AsyncDisposable {
  readonly url: string;
}

/** Says whether a visitor may talk: read the cookie of your login here. */
export type Admit = (request: IncomingMessage) => boolean;

/**
 * Serves the one thing that a page needs of a backend: `POST /key` gives a key that opens sessions for a minute. What the session
 * is stands in the key, so that a page cannot change the model that you pay for. The API key never leaves this process.
 */
export async function serveKeys(client: Client<'realtime'>, admit: Admit): Promise<KeyServer> {
  const server = createServer((request, response) => {
    answer(client, admit, { request, response }).catch(() => send(response, 502, { error: 'No key could be made.' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // Listening on TCP, it has a port.
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer(client: Client<'realtime'>, admit: Admit, { request, response }: Exchange): Promise<void> {
  if (request.method !== 'POST' || request.url !== '/key') return send(response, 404, { error: 'POST /key' });
  if (!admit(request)) return send(response, 401, { error: 'Sign in first.' });
  const { value, expires_at } = await createRealtimeClientSecret(client, {
    expires_after: { anchor: 'created_at', seconds: 60 },
    session: {
      type: 'realtime',
      model: 'gpt-realtime',
      instructions: 'Answer in one sentence.',
      output_modalities: ['text'],
    },
  });
  send(response, 200, { value, expires_at });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
