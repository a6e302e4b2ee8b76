import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createStrictCors } from '../providers/browser/strict-cors.ts';

/** A server in front of another one, as pages of one origin see it. */
export interface CorsFront extends AsyncDisposable {
  /** Origin: `http://127.0.0.1:4321`. */
  readonly url: string;
}

/** Passes requests on to an origin on loopback, and lets pages of `origin` ask with the headers of the strictest servers. */
export async function startCorsFront(target: string, origin: string): Promise<CorsFront> {
  const allow = createStrictCors(origin);
  const server = createServer((request, response) => {
    if (allow(request, response)) return;
    const { method, headers, url } = request;
    const passed = ask(target + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    response.on('close', () => passed.destroy()); // Whoever aborts, aborts all the way.
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
