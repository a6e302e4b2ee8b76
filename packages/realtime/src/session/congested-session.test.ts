import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';

import { connectRealtime } from '../connect-realtime.node.ts';
import { acknowledge, clientOf, type Peer, startServer } from '../realtime-server.fixture.ts';

/** A session with a server whose reading the test stops. */
const start = async () => {
  let peer: Peer | undefined;
  const server = await startServer((one) => acknowledge((peer = one)));
  const session = await connectRealtime(clientOf(server), { model: 'test', session: {} });
  if (peer === undefined) throw new Error('Nobody connected.');
  const news: string[] = [];
  session.on('*', ({ type }) => news.push(type));
  return { server, session, peer, news };
};
const second = new Uint8Array(48_000);

it('goes on at its own pace with a sender who heeds appendAudio, without a loss', async () => {
  const { server, session, peer, news } = await start();
  await using _ = server;
  peer.socket.pause();
  let waits = 0;
  for (let count = 0; count < 200; count += 1) {
    if (session.appendAudio(second)) continue;
    waits += 1;
    const drained = session.once('connection.drained');
    peer.socket.resume();
    await drained;
    peer.socket.pause();
  }
  peer.socket.resume();
  session.send({ type: 'input_audio_buffer.commit' });
  await peer.take('input_audio_buffer.commit');
  expect(waits).toBeGreaterThan(0);
  expect(news).toEqual(Array.from({ length: waits }, () => ['connection.congested', 'connection.drained']).flat());
  const audio = peer.received.filter(({ type }) => type === 'input_audio_buffer.append');
  expect(audio).toHaveLength(200 * 50);
  expect(await session.close()).toMatchObject({ unsent: { control: 0, audioBytes: 0 }, droppedAudioBytes: 0 });
});

it('bounds what it holds for a server that reads nothing, and tells at its end what did not leave', async () => {
  const { server, session, peer, news } = await start();
  await using _ = server;
  peer.socket.pause();
  let most = 0;
  for (let count = 0; count < 600; count += 1) {
    session.appendAudio(second);
    most = Math.max(most, session.bufferedAmount);
    await turn();
  }
  session.send({ type: 'input_audio_buffer.commit' });
  expect(most).toBeLessThanOrEqual(2 * 1024 * 1024);
  expect(news.filter((type) => type === 'connection.congested')).toHaveLength(1);
  peer.socket.terminate();
  const { code, unsent, droppedAudioBytes } = await session.closed;
  expect(code).toBe(1006);
  expect(unsent).toEqual({ control: 1, audioBytes: expect.any(Number) });
  expect(unsent.audioBytes).toBeGreaterThan(700_000);
  expect(unsent.audioBytes % 960).toBe(0);
  expect(droppedAudioBytes).toBeGreaterThan(600 * 48_000 - unsent.audioBytes - 12_000_000); // What the network held.
  expect(droppedAudioBytes).toBeLessThan(600 * 48_000 - unsent.audioBytes);
});
