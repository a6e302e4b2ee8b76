import type { Duplex } from 'node:stream';
import { RequestError, toErrorBody } from '../../errors/request-error.ts';
import type { HandshakeScript } from '../script/handshake-script.ts';

/** Answers in HTTP, since there is no socket yet. */
export function refuseUpgrade(stream: Duplex, error: RequestError): void {
  answer(stream, { status: error.status, body: JSON.stringify(toErrorBody(error)) });
}

/** Does what a script wants of a handshake in place of a socket. Gives back the status of the answer, if there is one. */
export function playHandshake(
  stream: Duplex,
  script: Exclude<HandshakeScript, { kind: 'no-subprotocol' }>,
): number | undefined {
  stream.on('error', () => stream.destroy());
  if (script.kind === 'hang') return undefined;
  if (script.kind === 'cut') {
    stream.destroy();
    return undefined;
  }
  const { status, headers, body = defaultBody(status) } = script;
  answer(stream, { status, headers, body });
  return status;
}

function defaultBody(status: number): string {
  return JSON.stringify(toErrorBody(new RequestError({ status, message: `The script answers with ${status}.` })));
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body: string;
}

function answer(stream: Duplex, { status, headers, body }: Answer): void {
  const fields = {
    'content-type': 'application/json',
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  stream.on('error', () => stream.destroy());
  stream.end(`HTTP/1.1 ${status} Refused\r\n${head.join('')}\r\n${body}`);
}
