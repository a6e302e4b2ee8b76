import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';

import { startTimer } from '../start-timer.ts';
import { readLaneLimits } from './lane-limits.ts';
import { createOutbox } from './outbox.ts';
import { createOutgoing } from './outgoing.ts';

/** A server that writes down all that it reads, and the client's end of a connection to it. */
const connect = async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    perMessageDeflate: false,
  }); // Listening on TCP.
  const [peer]: WebSocket[] = await once(server, 'connection');
  if (peer === undefined) throw new Error('Nobody connected.');
  if (socket.readyState !== WebSocket.OPEN) await once(socket, 'open');
  const received: { readonly type: string; readonly audio?: string }[] = [];
  peer.on('message', (data) => received.push(JSON.parse(String(data))));
  return {
    peer,
    socket,
    received,
    async [Symbol.asyncDispose]() {
      socket.terminate();
      server.close();
      await once(server, 'close');
    },
  };
};

/** Twenty milliseconds of PCM16 that begin with the number of their frame. */
const frame = new Int32Array(240);
const numbered = (number: number) => {
  frame[0] = number;
  return new Uint8Array(frame.buffer);
};
const readNumber = ({ audio = '' }) => Buffer.from(audio, 'base64').readInt32LE(0);

it('holds 2 MB of ten minutes of audio for a server that has stopped reading, says so once, and counts what is lost', async () => {
  await using end = await connect();
  const news: string[] = [];
  let reported = 0;
  const outbox = createOutbox({
    limits: readLaneLimits(),
    startTimer,
    onCongested: () => news.push('congested'),
    onDrained: () => news.push('drained'),
    onDropped: (bytes) => (reported += bytes),
  });
  outbox.attach({
    get isOpen() {
      return end.socket.readyState === WebSocket.OPEN;
    },
    get bufferedAmount() {
      return end.socket.bufferedAmount;
    },
    send: (text) => end.socket.send(text),
  });
  const outgoing = createOutgoing({ outbox, frameMs: 20, format: () => 'pcm16' });

  end.peer.pause();
  const frames = 10 * 60 * 50;
  let most = 0;
  for (let number = 0; number < frames; number += 1) {
    outgoing.appendAudio(numbered(number));
    most = Math.max(most, outbox.bufferedBytes);
    if (number % 50 === 0) await turn(); // What can leave may.
  }
  outgoing.send({ type: 'input_audio_buffer.commit' });
  outgoing.send({ type: 'response.cancel' });
  expect(most).toBeGreaterThan(1024 * 1024);
  expect(most).toBeLessThanOrEqual(2 * 1024 * 1024);
  expect(news).toEqual(['congested']);
  expect(outbox.unsent.control).toBe(1);

  end.peer.resume();
  await expect.poll(() => news, { timeout: 20_000 }).toEqual(['congested', 'drained']);
  await expect.poll(() => end.received.at(-1)?.type, { timeout: 20_000 }).toBe('input_audio_buffer.commit');
  const audio = end.received.filter(({ type }) => type === 'input_audio_buffer.append');
  const numbers = audio.map(readNumber);
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
  expect(numbers.at(-1)).toBe(frames - 1);
  expect(new Set(numbers).size).toBe(numbers.length);
  const lost = (frames - numbers.length) * 960;
  expect(lost).toBeGreaterThan(0);
  expect(outbox.droppedAudioBytes).toBe(lost);
  expect(reported).toBe(lost);
  const cancel = end.received.findIndex(({ type }) => type === 'response.cancel');
  expect(cancel).toBeLessThan(end.received.length - 500); // It overtook what waited here.
}, 60_000);
