import { Writable } from 'node:stream';

import { describe, expect, it } from 'vitest';

import { toPcm16Samples } from '../../audio/pcm16.ts';
import { count, createMuLawPiece, createPiece } from './piece.fixture.ts';
import { createStreamSink, type StreamSinkOptions } from './stream-sink.ts';

/** A loudspeaker that takes what it is given when it is told to. */
function createSpeaker() {
  const taken: number[] = [];
  const waiting: (() => void)[] = [];
  let opened = 0;
  const streams: Writable[] = [];
  const open = () => {
    opened += 1;
    const stream = new Writable({
      write(bytes: Uint8Array, _encoding, done) {
        waiting.push(() => {
          taken.push(...toPcm16Samples(bytes));
          done();
        });
      },
    });
    streams.push(stream);
    return stream;
  };
  const takeOne = async () => {
    waiting.shift()?.();
    await new Promise(setImmediate);
  };
  return { open, taken, waiting, takeOne, streams, opened: () => opened };
}

const start = (options: Partial<StreamSinkOptions> = {}) => {
  const speaker = createSpeaker();
  return { speaker, sink: createStreamSink({ open: speaker.open, ...options }) };
};

describe('createStreamSink', () => {
  it('opens nothing before there is something to play', async () => {
    const { speaker, sink } = start();
    expect([sink.clear(), speaker.opened()]).toEqual([0, 0]);
    await sink.end();
    expect(speaker.opened()).toBe(0);
  });

  it('counts what the stream has taken, to 20 ms, with the clock drained', async () => {
    const { speaker, sink } = start({ clock: 'drained' });
    sink.write(createPiece(count(0, 1000)));
    expect(sink.playedSamples()).toBe(0);
    await speaker.takeOne();
    expect(sink.playedSamples()).toBe(480);
    await speaker.takeOne();
    await speaker.takeOne();
    expect(sink.playedSamples()).toBe(1000);
    expect(speaker.taken).toEqual([...count(0, 1000)]);
  });

  it('destroys the stream on clear, so that what it holds is not heard, and opens another', async () => {
    const { speaker, sink } = start({ clock: 'drained' });
    sink.write(createPiece(count(0, 1440)));
    await speaker.takeOne();
    expect(sink.clear()).toBe(480);
    expect(speaker.streams[0]?.destroyed).toBe(true);
    speaker.waiting.length = 0;
    sink.write(createPiece(count(5000, 480)));
    expect(speaker.opened()).toBe(2);
    await speaker.takeOne();
    expect(sink.playedSamples()).toBe(960);
    expect(speaker.taken.slice(480)).toEqual([...count(5000, 480)]);
  });

  it('goes by real time with the clock timed', () => {
    let time = 0;
    const { sink } = start({ now: () => time, startDelayMs: 40 });
    sink.write(createPiece(count(0, 4800)));
    time = 140;
    expect(sink.playedSamples()).toBe(2400);
    expect(sink.clear()).toBe(2400);
  });

  it('converts to the rate of the stream and plays the end of it', async () => {
    const { speaker, sink } = start({ sampleRate: 48_000 });
    sink.write(createMuLawPiece(new Int16Array(800)));
    const ending = sink.end();
    while (speaker.waiting.length > 0) await speaker.takeOne();
    await ending;
    expect(speaker.taken).toHaveLength(4800);
    expect(speaker.streams[0]?.writableFinished).toBe(true);
  });

  it('keeps nothing of what was cleared, not even what conversion still held', async () => {
    const { speaker, sink } = start();
    sink.write(createMuLawPiece(new Int16Array(800).fill(20_000)));
    sink.clear();
    await speaker.takeOne();
    speaker.taken.length = 0;
    sink.write(createMuLawPiece(new Int16Array(800)));
    const ending = sink.end();
    while (speaker.waiting.length > 0) await speaker.takeOne();
    await ending;
    expect(speaker.taken).toEqual(Array.from({ length: 2400 }, () => 0));
  });

  it('tells when the stream fails, throws it from then on, and tells again at the end', async () => {
    const faults: Error[] = [];
    const onFault = (fault: Error) => {
      faults.push(fault);
      throw new Error('in a listener');
    };
    const { speaker, sink } = start({ onFault });
    sink.write(createPiece(count(0, 10)));
    const error = new Error('unplugged');
    speaker.streams[0]?.destroy(error);
    await expect.poll(() => faults).toEqual([error]);
    expect(() => sink.write(createPiece(count(0, 10)))).toThrow(error);
    await expect(sink.end()).rejects.toBe(error);
  });

  it('opens another stream when one has ended by itself', async () => {
    const { speaker, sink } = start();
    sink.write(createPiece(count(0, 10)));
    speaker.streams[0]?.destroy();
    await new Promise(setImmediate);
    sink.write(createPiece(count(0, 10)));
    expect(speaker.opened()).toBe(2);
  });

  it('is deaf to what a dropped stream says', async () => {
    const faults: Error[] = [];
    const { speaker, sink } = start({ onFault: (error) => faults.push(error) });
    sink.write(createPiece(count(0, 10)));
    const [dropped] = speaker.streams;
    sink.clear();
    dropped?.emit('error', new Error('EPIPE'));
    sink.write(createPiece(count(0, 10)));
    expect(faults).toEqual([]);
  });
});
