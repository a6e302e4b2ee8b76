import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

/** A recording that a server plays to whoever asks. */
export interface Player extends AsyncDisposable {
  readonly origin: string;
  /** Path and headers of every request and socket so far. */
  readonly requests: readonly { readonly url: string | undefined; readonly headers: IncomingHttpHeaders }[];
}

export interface Recording {
  /** The body of a stream, sent in pieces that end anywhere. */
  readonly stream?: string;
  /** The frames of a realtime session, sent one after the other. */
  readonly frames?: readonly string[];
}

/** Starts one on a free port of loopback. */
export async function startPlayer({ stream = '', frames = [] }: Recording): Promise<Player> {
  const requests: { readonly url: string | undefined; readonly headers: IncomingHttpHeaders }[] = [];
  const server = createServer(({ url, headers }, response) => {
    requests.push({ url, headers });
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    const bytes = Buffer.from(stream);
    for (let start = 0; start < bytes.length; start += 1009) response.write(bytes.subarray(start, start + 1009));
    response.end();
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, { url, headers }) => {
    requests.push({ url, headers });
    for (const frame of frames) socket.send(frame);
    socket.close(1000);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      sockets.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
