import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

/** A telephone line of a provider that streams media: it plays what it is sent as time passes, and says marks again. */
export interface Phone extends AsyncDisposable {
  /** Bytes that the caller heard. */
  readonly heard: number[];
  /** How often it was told to stop. */
  clears(): number;
  queuedMs(): number;
  say(audio: Uint8Array): void;
  /** Presses a key. */
  press(digit: string): void;
  play(milliseconds: number): void;
}

type Queued = Uint8Array | string;

/** Calls somebody who picks up with a socket of theirs. */
export async function callPhone(pickUp: (socket: WebSocket) => void): Promise<Phone> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', pickUp);
  await once(server, 'listening');
  const phone = await dialPhone(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`); // Listening on TCP, it has a port.
  return {
    ...phone,
    async [Symbol.asyncDispose]() {
      await phone[Symbol.asyncDispose]();
      for (const client of server.clients) client.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Calls whoever waits for calls at an address. */
export async function dialPhone(url: string): Promise<Phone> {
  const socket = new WebSocket(url);
  await once(socket, 'open');
  const send = (event: string, members: object) => socket.send(JSON.stringify({ event, streamSid: 'MZ1', ...members }));
  const echo = (name: string) => send('mark', { mark: { name } });
  const heard: number[] = [];
  let queue: Queued[] = [];
  let clears = 0;
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data));
    if (frame.event === 'media') queue.push(Buffer.from(frame.media.payload, 'base64'));
    if (frame.event === 'mark') queue.push(frame.mark.name);
    if (frame.event !== 'clear') return;
    clears += 1;
    const dropped = queue;
    queue = [];
    for (const entry of dropped) if (typeof entry === 'string') echo(entry);
  });
  const encoding = 'audio/x-mulaw';
  send('start', {
    start: { streamSid: 'MZ1', callSid: 'CA1', mediaFormat: { encoding, sampleRate: 8000, channels: 1 } },
  });
  return {
    heard,
    clears: () => clears,
    queuedMs: () => queue.reduce((sum, entry) => sum + (typeof entry === 'string' ? 0 : entry.length), 0) / 8,
    say(audio) {
      for (let from = 0; from < audio.length; from += 160) {
        const payload = Buffer.from(audio.subarray(from, from + 160)).toString('base64');
        send('media', { media: { track: 'inbound', payload } });
      }
    },
    press: (digit) => send('dtmf', { dtmf: { track: 'inbound_track', digit } }),
    play(milliseconds) {
      let left = milliseconds * 8;
      for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) {
        if (typeof entry === 'string') {
          echo(entry);
          continue;
        }
        heard.push(...entry.subarray(0, left));
        const rest = entry.subarray(left);
        left -= entry.length - rest.length;
        if (rest.length === 0) continue;
        queue.unshift(rest);
        return;
      }
    },
    async [Symbol.asyncDispose]() {
      if (socket.readyState === WebSocket.CLOSED) return;
      socket.terminate();
      await once(socket, 'close');
    },
  };
}
