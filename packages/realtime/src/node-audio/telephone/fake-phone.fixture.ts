import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { WebSocket, WebSocketServer } from 'ws';

interface Frame {
  readonly event: string;
  readonly streamSid?: string;
  readonly media?: { readonly payload: string };
  readonly mark?: { readonly name: string };
}

/** What the line has not played yet: bytes, or a mark behind them. */
type Queued = { readonly bytes: Uint8Array } | { readonly mark: string };

/** A provider's end of a line: it streams a caller's sound, plays what it gets as time passes, and echoes marks. */
export interface FakePhone extends AsyncDisposable {
  /** All that it was sent. */
  readonly frames: readonly Frame[];
  /** All that the caller heard. */
  readonly heard: number[];
  /** The bytes that wait to be heard. */
  queuedBytes(): number;
  send(frame: object | string): void;
  /** The caller says this: bytes of G.711. */
  say(audio: Uint8Array): void;
  /** So much time passes on the line. */
  play(milliseconds: number): void;
  hangUp(): void;
  /** Resolves when the other side has closed the socket. */
  readonly closed: Promise<unknown>;
}

export const start = {
  event: 'start',
  sequenceNumber: '1',
  streamSid: 'MZ1',
  start: {
    streamSid: 'MZ1',
    callSid: 'CA1',
    tracks: ['inbound'],
    mediaFormat: { encoding: 'audio/x-mulaw', sampleRate: 8000, channels: 1 },
    customParameters: { language: 'de' },
  },
};

/** Calls a server that `answer` is given the sockets of. */
export async function callFromPhone(answer: (socket: WebSocket) => void): Promise<FakePhone> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', answer);
  await once(server, 'listening');
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`); // Listening on TCP, it has a port.
  const closed = once(socket, 'close');
  const frames: Frame[] = [];
  const heard: number[] = [];
  let queue: Queued[] = [];
  const send = (frame: object | string) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  const echo = (name: string) => send({ event: 'mark', streamSid: 'MZ1', mark: { name } });
  const queuedBytes = () => queue.reduce((sum, entry) => sum + ('bytes' in entry ? entry.bytes.length : 0), 0);

  const receive = (frame: Frame) => {
    frames.push(frame);
    if (frame.media !== undefined) queue.push({ bytes: Buffer.from(frame.media.payload, 'base64') });
    if (frame.mark !== undefined) queue.push({ mark: frame.mark.name });
    if (frame.event !== 'clear') return;
    const dropped = queue;
    queue = [];
    for (const entry of dropped) if ('mark' in entry) echo(entry.mark);
  };
  socket.on('message', (data) => receive(JSON.parse(String(data))));

  const play = (milliseconds: number) => {
    let left = milliseconds * 8;
    for (let [first] = queue; first !== undefined; [first] = queue) {
      queue.shift();
      if ('mark' in first) {
        echo(first.mark);
        continue;
      }
      const now = first.bytes.subarray(0, left);
      heard.push(...now);
      left -= now.length;
      if (now.length === first.bytes.length) continue;
      queue.unshift({ bytes: first.bytes.subarray(now.length) });
      return;
    }
  };
  await once(socket, 'open');
  return {
    frames,
    heard,
    queuedBytes,
    send,
    play,
    closed,
    say(audio) {
      for (let from = 0; from < audio.length; from += 160) {
        const payload = Buffer.from(audio.subarray(from, from + 160)).toString('base64');
        send({ event: 'media', streamSid: 'MZ1', media: { track: 'inbound', timestamp: String(from / 8), payload } });
      }
    },
    hangUp() {
      send({ event: 'stop', streamSid: 'MZ1', stop: { callSid: 'CA1' } });
      socket.close();
    },
    async [Symbol.asyncDispose]() {
      socket.terminate();
      for (const client of server.clients) client.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}
