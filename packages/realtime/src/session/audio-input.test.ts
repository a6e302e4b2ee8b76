import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createAudioInput } from './audio-input.ts';

const create = () => {
  const frames: Buffer[] = [];
  const input = createAudioInput((frame) => {
    const { type, audio } = JSON.parse(frame);
    expect(type).toBe('input_audio_buffer.append');
    frames.push(Buffer.from(audio, 'base64'));
  });
  return { ...input, frames, bytes: () => Array.from(Buffer.concat(frames)) };
};

describe('createAudioInput', () => {
  it('sends every byte once and in order, in whole samples, however they are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 20 }), (pieces) => {
        const { append, frames, bytes } = create();
        for (const piece of pieces) append(piece, 'pcm16');
        const all = pieces.flatMap((piece) => [...piece]);
        expect(bytes()).toEqual(all.slice(0, all.length - (all.length % 2)));
        for (const frame of frames) expect(frame.length % 2).toBe(0);
      }),
    );
  });

  it('cuts what is longer than a second', () => {
    const { append, frames, bytes } = create();
    const audio = Uint8Array.from({ length: 100_001 }, (_, index) => index % 251);
    append(audio, 'pcm16');
    append(Uint8Array.of(9), 'pcm16');
    expect(frames.map((frame) => frame.length)).toEqual([48_000, 48_000, 4000, 2]);
    expect(bytes()).toEqual([...audio, 9]);
  });

  it('takes samples, and views of them', () => {
    const { append, bytes } = create();
    append(Int16Array.of(5, 1, -2, 6).subarray(1, 3), 'pcm16');
    expect(bytes()).toEqual([1, 0, 0xfe, 0xff]);
  });

  it('sends nothing for nothing', () => {
    const { append, frames } = create();
    append(new Uint8Array(0), 'pcm16');
    append(new Int16Array(0), 'pcm16');
    append(Uint8Array.of(1), 'pcm16');
    expect(frames).toEqual([]);
  });

  it('forgets half a sample on reset, so that the next turn is not shifted', () => {
    const { append, reset, bytes } = create();
    append(Uint8Array.of(1, 2, 3), 'pcm16');
    reset();
    append(Uint8Array.of(4, 5), 'pcm16');
    expect(bytes()).toEqual([1, 2, 4, 5]);
  });

  it('sends G.711 byte for byte, and takes no samples for it', () => {
    const { append, bytes } = create();
    append(Uint8Array.of(1), 'g711');
    append(Uint8Array.of(2, 3), 'g711');
    expect(bytes()).toEqual([1, 2, 3]);
    expect(() => append(Int16Array.of(1), 'g711')).toThrow(/G\.711: give appendAudio a Uint8Array/);
  });

  it.each([[[1, 2]], ['AAAA'], [new Float32Array(2)]])('refuses %j', (audio) => {
    // @ts-expect-error what callers without types may pass
    expect(() => create().append(audio, 'pcm16')).toThrow(TypeError);
  });
});
