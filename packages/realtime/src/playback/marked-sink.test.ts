import { describe, expect, it } from 'vitest';

import { createMarkedSink } from './marked-sink.ts';
import { pcm16 } from './playback-format.ts';
import type { PlaybackPiece } from './playback-sink.ts';

const piece = (samples: number): PlaybackPiece => ({
  responseId: 'resp_1',
  itemId: 'item_1',
  contentIndex: 0,
  format: pcm16,
  audio: new Uint8Array(samples * 2),
  samples,
});

const start = () => {
  const marks: string[] = [];
  let clears = 0;
  const sink = createMarkedSink({ write: (_piece, mark) => marks.push(mark), clear: () => (clears += 1) });
  return { sink, marks, clears: () => clears };
};

describe('createMarkedSink', () => {
  it('counts a piece as played when its mark comes back', () => {
    const { sink, marks } = start();
    [100, 200, 300].forEach((samples) => sink.write(piece(samples)));
    expect(new Set(marks).size).toBe(3);
    expect(sink.playedSamples()).toBe(0);
    sink.echoed(marks[0]!);
    expect(sink.playedSamples()).toBe(100);
    sink.echoed(marks[2]!);
    expect(sink.playedSamples()).toBe(600);
  });

  it('ignores echoes that are late, doubled or not its own', () => {
    const { sink, marks } = start();
    [100, 200].forEach((samples) => sink.write(piece(samples)));
    sink.echoed(marks[1]!);
    for (const mark of [marks[0]!, marks[1]!, 'theirs', '__proto__']) sink.echoed(mark);
    expect(sink.playedSamples()).toBe(300);
  });

  it('counts no echo that a clear has brought about', () => {
    const { sink, marks, clears } = start();
    [100, 200, 300].forEach((samples) => sink.write(piece(samples)));
    sink.echoed(marks[0]!);
    expect(sink.clear()).toBe(100);
    marks.forEach((mark) => sink.echoed(mark));
    expect(sink.playedSamples()).toBe(100);
    sink.write(piece(50));
    sink.echoed(marks[3]!);
    expect([sink.playedSamples(), clears()]).toEqual([150, 1]);
  });
});
