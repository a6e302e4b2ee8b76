import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Pages of one origin. */
export interface ServedLab extends AsyncDisposable {
  readonly origin: string;
}

const html = '<!doctype html><title>lab</title><button>Start</button><script type="module" src="/lab.js"></script>';

/** Under `/strict`, scripts come from the page's own origin and from nowhere else. */
const strict = "default-src 'none'; script-src 'self'; connect-src *";

/**
 * Bundles the lab as an application would, and serves it on a free port of loopback: `/`, `/strict` with a strict
 * Content-Security-Policy, and the package's worklet as `/worklet.js`.
 */
export async function serveLab(): Promise<ServedLab> {
  const worklet = createRequire(import.meta.url).resolve('@unspool/realtime/worklet');
  const files = new Map([
    ['/lab.js', await bundle('pages/lab.ts')],
    ['/tap.js', await bundle('pages/tap-worklet.ts')],
    ['/worklet.js', await readFile(worklet, 'utf8')],
  ]);
  const server = createServer((request, response) => {
    const { pathname: url } = new URL(request.url ?? '/', 'http://localhost');
    const script = files.get(url);
    if (script !== undefined) return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    const policy = url === '/strict' ? { 'content-security-policy': strict } : {};
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function bundle(page: string): Promise<string> {
  await using build = await rolldown({
    input: fileURLToPath(new URL(page, import.meta.url)),
    platform: 'browser',
  });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
}
