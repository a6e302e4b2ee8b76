import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pcm16, toPlaybackFormat } from './playback-format.ts';
import type { PlaybackPiece } from './playback-sink.ts';
import { createTimedSink } from './timed-sink.ts';

const g711 = toPlaybackFormat({ type: 'audio/pcmu' })!;
const piece = (samples: number, format = pcm16): PlaybackPiece => ({
  responseId: 'resp_1',
  itemId: 'item_1',
  contentIndex: 0,
  format,
  audio: new Uint8Array(samples * format.bytesPerSample),
  samples,
});

const start = (startDelayMs = 0) => {
  let time = 5000;
  const calls: string[] = [];
  const sink = createTimedSink({
    startDelayMs,
    now: () => time,
    write: ({ samples }) => calls.push(`write ${samples}`),
    clear: () => calls.push('clear'),
  });
  return { sink, calls, wait: (milliseconds: number) => (time += milliseconds) };
};

describe('createTimedSink', () => {
  it('runs with real time, and no further than what was written', () => {
    const { sink, wait } = start();
    sink.write(piece(2400));
    wait(50);
    expect(sink.playedSamples()).toBe(1200);
    wait(1000);
    expect(sink.playedSamples()).toBe(2400);
  });

  it('stands still while there is nothing to play', () => {
    const { sink, wait } = start();
    sink.write(piece(2400));
    wait(1100);
    sink.write(piece(2400));
    wait(50);
    expect(sink.playedSamples()).toBe(3600);
  });

  it('waits for the sink to start, each time anew', () => {
    const { sink, wait } = start(30);
    sink.write(piece(240));
    wait(30);
    expect(sink.playedSamples()).toBe(0);
    wait(100);
    sink.write(piece(240));
    wait(35);
    expect(sink.playedSamples()).toBe(360);
  });

  it('counts each rate in its own samples', () => {
    const { sink, wait } = start();
    sink.write(piece(2400));
    sink.write(piece(800, g711));
    wait(150);
    expect(sink.playedSamples()).toBe(2800);
  });

  it('tells where it stopped, and goes on from there', () => {
    const { sink, calls, wait } = start();
    sink.write(piece(2400));
    wait(25);
    expect(sink.clear()).toBe(600);
    wait(500);
    expect(sink.playedSamples()).toBe(600);
    sink.write(piece(2400));
    wait(10);
    expect(sink.playedSamples()).toBe(840);
    expect(calls).toEqual(['write 2400', 'clear', 'write 2400']);
  });

  it('agrees with a sink that plays millisecond by millisecond', () => {
    const steps = fc.array(fc.record({ write: fc.nat({ max: 60 }), wait: fc.nat({ max: 60 }) }), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (list) => {
        const { sink, wait } = start();
        let left = 0;
        let played = 0;
        for (const step of list) {
          if (step.write > 0) sink.write(piece(step.write * 24));
          left += step.write;
          wait(step.wait);
          const millisecondsPlayed = Math.min(left, step.wait);
          left -= millisecondsPlayed;
          played += millisecondsPlayed * 24;
          expect(sink.playedSamples()).toBe(played);
        }
      }),
    );
  });

  it('refuses a delay that is none', () => {
    expect(() => start(-1)).toThrow('startDelayMs');
  });
});
