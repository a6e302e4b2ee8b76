import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { AudioFrame } from '../lanes/audio-lane.ts';
import { createTranslationInput } from './translation-input.ts';

const bytesOf = (frames: readonly AudioFrame[]) =>
  Buffer.concat(
    frames.map(({ text }) => {
      const event = JSON.parse(text);
      expect(event.type).toBe('session.input_audio_buffer.append');
      return Buffer.from(event.audio, 'base64');
    }),
  );

describe('createTranslationInput', () => {
  it('cuts and joins to frames of 200 ms, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(25_000), { maxLength: 6 }), fc.nat(255), (lengths, seed) => {
        const frames: AudioFrame[] = [];
        const input = createTranslationInput((frame) => frames.push(frame));
        const pieces = lengths.map((length, index) => new Uint8Array(length).map((_, at) => seed + index + at * 7));
        const milliseconds = pieces.reduce((sum, piece) => sum + input.append(piece), 0);
        const whole = Buffer.concat(pieces);
        expect(frames.every(({ bytes, milliseconds: sounding }) => bytes === 9600 && sounding === 200)).toBe(true);
        input.flush();
        const even = whole.length - (whole.length % 2);
        expect(bytesOf(frames).equals(whole.subarray(0, even))).toBe(true);
        expect(milliseconds).toBeCloseTo(even / 48);
        expect(frames).toHaveLength(Math.ceil(even / 9600));
      }),
    );
  });

  it('puts silence between whole samples', () => {
    const frames: AudioFrame[] = [];
    const input = createTranslationInput((frame) => frames.push(frame));
    input.append(Uint8Array.of(1, 2, 3));
    input.appendSilence();
    input.append(Uint8Array.of(4, 5, 6));
    input.flush();
    const [first, second] = frames;
    expect([first?.milliseconds, frames.length]).toEqual([200, 2]);
    const sent = bytesOf(second === undefined ? [] : [second]);
    // Two of the silent bytes are left over in the second frame.
    expect([...sent]).toEqual([0, 0, 3, 4, 5, 6]);
  });

  it('takes samples', () => {
    const frames: AudioFrame[] = [];
    const input = createTranslationInput((frame) => frames.push(frame));
    expect(input.append(Int16Array.of(1, -2))).toBeCloseTo(4 / 48);
    input.flush();
    expect([...bytesOf(frames)]).toEqual([1, 0, 254, 255]);
    // @ts-expect-error no text
    expect(() => input.append('audio')).toThrow(TypeError);
  });
});
