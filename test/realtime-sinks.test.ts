import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';

import { createClient } from '@unspool/generated';
import { connectRealtime, respond } from '@unspool/realtime';
import { createPcm16Decoder, decodeWav, toInt16, toPcm16Samples } from '@unspool/realtime/audio';
import { createStreamSink, createWavSink } from '@unspool/realtime/node';
import { attachPlayback } from '@unspool/realtime/playback';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from './server/index.ts';

const apiKey = 'sk-embedded';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspool-sinks-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A session with the embedded server, and all the sound that it sends. */
async function open() {
  const server = await startServer({
    apiKey,
    realtime: { answers: [{ items: [{ kind: 'message', text: 'A long answer' }] }] },
  });
  const session = await connectRealtime(createClient({ apiKey, baseUrl: server.baseUrl }), { model: 'gpt-realtime' });
  const decode = createPcm16Decoder();
  const sent: number[] = [];
  session.on('response.output_audio.delta', (event) => sent.push(...decode(event.delta)));
  const close = async () => {
    await session.close();
    await server.close();
  };
  return { server, session, sent, [Symbol.asyncDispose]: close };
}

describe('sinks of Node and the embedded server', () => {
  it('a WAV file has what was heard before an interruption, to the sample, and the server knows', async () => {
    await using call = await open();
    const path = join(folder, 'heard.wav');
    let time = 0;
    const sink = createWavSink(path, { now: () => time });
    const playback = attachPlayback(call.session, { sink, now: () => time });
    await respond(call.session).done;
    time += 412.6;
    const [item] = await playback.interrupt();
    expect(item).toMatchObject({ heardMs: 412 });
    await expect
      .poll(() => call.server.realtime.connections[0]?.received.map(({ type }) => type))
      .toContain('conversation.item.truncate');
    await sink.close();
    const written = [...toInt16(decodeWav(await readFile(path)).samples)];
    expect(written).toHaveLength(Math.floor(412.6 * 24));
    expect(written).toEqual(call.sent.slice(0, written.length));
  });

  it('a stream plays on where it is slow, and counts what it took', async () => {
    await using call = await open();
    const taken: number[] = [];
    let bytes = 0;
    const stream = new PassThrough({ highWaterMark: 960 });
    const sink = createStreamSink({ open: () => stream, clock: 'drained' });
    const playback = attachPlayback(call.session, { sink });
    await respond(call.session).done;
    const read = () => {
      const piece: Buffer | null = stream.read(960);
      if (piece === null) return;
      bytes += piece.length;
      taken.push(...toPcm16Samples(piece));
    };
    for (let frame = 0; frame < 10; frame += 1) {
      read();
      await new Promise(setImmediate);
    }
    const [item] = await playback.interrupt();
    // What the stream holds beyond what was read is what its high-water mark lets it take: a frame or two.
    expect(item?.heardMs).toBeGreaterThanOrEqual(bytes / 48);
    expect(item?.heardMs).toBeLessThanOrEqual(bytes / 48 + 60);
    expect(stream.destroyed).toBe(true);
    expect(taken).toEqual(call.sent.slice(0, taken.length));
  });
});
