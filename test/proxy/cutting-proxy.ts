import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * Where the answers on one connection are cut: behind so many events, each with the blank line that ends it, and so many bytes more.
 * Behind no event is behind the headers; without `events`, bytes count from the first one.
 */
export interface Cut {
  readonly events?: number;
  readonly bytes?: number;
}

/** A proxy on loopback that breaks connections. */
export interface CuttingProxy extends AsyncDisposable {
  /** Origin: `http://127.0.0.1:4321`. */
  readonly url: string;
  /** Connections so far. */
  readonly connections: () => number;
}

/** How a connection is broken: by its orderly end, or by a reset. */
export type Break = 'end' | 'reset';

/**
 * Starts a proxy before a server on loopback that passes bytes on as they are, and cuts the first connection at the first place,
 * the second one at the second, and so on. Later connections stay whole.
 */
export async function startCuttingProxy(
  upstream: string,
  cuts: readonly Cut[],
  how: Break = 'end',
): Promise<CuttingProxy> {
  let connections = 0;
  const open = new Set<Socket>();
  const target = new URL(upstream);
  const server = createServer((client) => {
    const cut = cuts[connections++];
    const origin = connect(Number(target.port), target.hostname);
    for (const socket of [client, origin]) {
      open.add(socket);
      // Breaking is what this is for; the other side is told by the close below.
      socket.on('error', () => undefined).on('close', () => open.delete(socket));
    }
    client.on('close', () => origin.destroy());
    origin.on('close', () => client.end());
    client.pipe(origin);
    if (cut === undefined) origin.pipe(client);
    else passUntil(cut, { origin, client, how });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Passage {
  readonly origin: Socket;
  readonly client: Socket;
  readonly how: Break;
}

function passUntil(cut: Cut, { origin, client, how }: Passage): void {
  let passed = Buffer.alloc(0);
  origin.on('data', (chunk: Buffer) => {
    const before = passed.length;
    passed = Buffer.concat([passed, chunk]);
    const end = findCut(cut, passed);
    if (end === undefined) return void client.write(chunk);
    origin.removeAllListeners('data').destroy();
    // What was passed on has to be on its way before the connection goes.
    client.write(chunk.subarray(0, Math.max(0, end - before)), () => {
      if (how === 'end') client.destroy();
      else setTimeout(() => client.resetAndDestroy(), 5);
    });
  });
}

/** Bytes before the cut, once they have come. */
function findCut({ events, bytes = 0 }: Cut, passed: Buffer): number | undefined {
  const borders = events === undefined ? [] : ['\r\n\r\n', ...Array.from({ length: events }, () => '\n\n')];
  let end = bytes;
  let from = 0;
  for (const border of borders) {
    const found = passed.indexOf(border, from);
    if (found < 0) return undefined;
    from = found + border.length;
    end = from + bytes;
  }
  return end <= passed.length ? end : undefined;
}
