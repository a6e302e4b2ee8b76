import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createAudioInput, type InputFormat } from './audio-input.ts';
import type { AudioFrame } from './audio-lane.ts';

const create = (frameMs = 20) => {
  const frames: AudioFrame[] = [];
  const input = createAudioInput({ frameMs, send: (frame) => frames.push(frame) });
  const pieces = () =>
    frames.map(({ text }) => {
      const { type, audio } = JSON.parse(text);
      expect(type).toBe('input_audio_buffer.append');
      return Buffer.from(audio, 'base64');
    });
  return { input, frames, pieces, bytes: () => Array.from(Buffer.concat(pieces())) };
};

describe('createAudioInput', () => {
  it('sends every byte once and in order, in frames of one length, however they are cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<InputFormat[]>('pcm16', 'g711'),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 12 }),
        (format, frameMs, cuts) => {
          const { input, frames, pieces, bytes } = create(frameMs);
          for (const cut of cuts) input.append(cut, format);
          const length = frameMs * (format === 'pcm16' ? 48 : 8);
          expect(pieces().filter((piece) => piece.length !== length)).toEqual([]);
          input.flush();
          const all = cuts.flatMap((cut) => [...cut]);
          const whole = format === 'pcm16' ? all.length - (all.length % 2) : all.length;
          expect(bytes()).toEqual(all.slice(0, whole));
          expect(frames.map((frame) => frame.bytes)).toEqual(pieces().map((piece) => piece.length));
          expect(frames.reduce((sum, frame) => sum + frame.milliseconds, 0)).toBeCloseTo(
            whole / (format === 'pcm16' ? 48 : 8),
          );
        },
      ),
    );
  });

  it.each<[InputFormat, number, number]>([
    ['pcm16', 20, 960],
    ['g711', 20, 160],
    ['pcm16', 200, 9600],
  ])('cuts %s of %d ms to %d bytes', (format, frameMs, length) => {
    const { input, frames } = create(frameMs);
    input.append(new Uint8Array(length * 2 + 1), format);
    expect(frames.map(({ bytes, milliseconds }) => [bytes, milliseconds])).toEqual([
      [length, frameMs],
      [length, frameMs],
    ]);
  });

  it('takes samples, and views of samples and of bytes', () => {
    const { input, bytes } = create();
    input.append(Int16Array.of(5, 1, -2, 6).subarray(1, 3), 'pcm16');
    input.append(Uint8Array.of(9, 7, 8, 9).subarray(1, 3), 'pcm16');
    input.append(Buffer.from('xyz').subarray(1), 'pcm16'); // Of Node's pool.
    input.flush();
    expect(bytes()).toEqual([1, 0, 0xfe, 0xff, 7, 8, 0x79, 0x7a]);
  });

  it('holds what is less than a frame, and sends nothing for nothing', () => {
    const { input, frames, bytes } = create();
    input.append(new Uint8Array(0), 'pcm16');
    input.flush();
    input.append(Uint8Array.of(1, 2, 3), 'pcm16');
    expect(frames).toEqual([]);
    expect(input.heldMs).toBe(3 / 48);
    input.flush();
    input.flush();
    expect(bytes()).toEqual([1, 2]);
    expect(input.heldMs).toBe(1 / 48);
    input.append(Uint8Array.of(4), 'pcm16');
    input.flush();
    expect(bytes()).toEqual([1, 2, 3, 4]);
  });

  it('does not look at memory of the caller after append', () => {
    const { input, bytes } = create();
    const reused = Uint8Array.of(1, 2);
    input.append(reused, 'pcm16');
    reused.fill(0);
    input.flush();
    expect(bytes()).toEqual([1, 2]);
  });

  it('forgets on reset, so that the next turn is not shifted', () => {
    const { input, bytes } = create();
    input.append(Uint8Array.of(1, 2, 3), 'pcm16');
    input.reset();
    input.append(Uint8Array.of(4, 5), 'pcm16');
    input.flush();
    expect(bytes()).toEqual([4, 5]);
  });

  it('starts anew in another format', () => {
    const { input, frames, bytes } = create();
    input.append(Uint8Array.of(1, 2, 3), 'pcm16');
    input.append(new Uint8Array(160).fill(7), 'g711');
    expect(bytes()).toEqual(Array.from({ length: 160 }, () => 7));
    expect(frames[0]?.milliseconds).toBe(20);
    expect(() => input.append(Int16Array.of(1), 'g711')).toThrow(/G\.711: give appendAudio a Uint8Array/);
  });

  it.each([[[1, 2]], ['AAAA'], [new Float32Array(2)]])('refuses %j', (audio) => {
    // @ts-expect-error what callers without types may pass
    expect(() => create().input.append(audio, 'pcm16')).toThrow(TypeError);
  });
});
