import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What a server does with one request, once it has been read. */
export type Fault = (response: ServerResponse) => void;

export interface SeenRequest {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Settles when the connection of the request is gone, or its answer whole. */
  readonly closed: Promise<void>;
}

export interface FaultServer extends AsyncDisposable {
  readonly origin: string;
  readonly requests: readonly SeenRequest[];
}

/** A server on loopback that plays the faults in turn, the last one for ever. */
export async function startFaultServer(...faults: readonly Fault[]): Promise<FaultServer> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void see(request, response).then((seen) => {
      const fault = faults[requests.length] ?? faults.at(-1);
      requests.push(seen);
      fault?.(response);
    }, ignoreReset);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function see(request: IncomingMessage, response: ServerResponse): Promise<SeenRequest> {
  const { method, url, headers } = request;
  const closed = new Promise<void>((resolve) => response.on('close', resolve));
  return { method, url, headers, body: await buffer(request), closed };
}

/** An upload that its sender gives up is never a request. */
function ignoreReset(): void {}
