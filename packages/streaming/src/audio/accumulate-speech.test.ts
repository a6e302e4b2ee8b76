import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulateSpeech } from './accumulate-speech.ts';
import { decodeSpeechDelta } from './decode-speech-delta.ts';
import type { SpeechState } from './speech-state.ts';

type SpeechEvent = Parameters<typeof accumulateSpeech>[1];

/** Events as servers send them, which is not always as the type says. */
function accumulate(events: readonly unknown[]): SpeechState | undefined {
  let state: SpeechState | undefined;
  for (const event of events) state = accumulateSpeech(state, event as SpeechEvent);
  return state;
}

const delta = (audio: unknown) => ({ type: 'speech.audio.delta', audio });
const done = { type: 'speech.audio.done', usage: { total_tokens: 3 } };

describe('accumulateSpeech', () => {
  it('puts any bytes together in any pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 50 }), (pieces) => {
        const state = accumulate([...pieces.map((bytes) => delta(Buffer.from(bytes).toString('base64'))), done]);
        expect(Buffer.from(state?.speech.audio ?? [])).toEqual(Buffer.concat(pieces));
      }),
    );
  });

  it('is given back in a buffer of its own size', () => {
    const audio = accumulate([...Array.from({ length: 100 }, () => delta('AAAA')), done])?.speech.audio;
    expect([audio?.byteLength, audio?.buffer.byteLength]).toEqual([300, 300]);
  });

  it('copies what came before it but now and then', () => {
    let state: SpeechState | undefined;
    const buffers = new Set<unknown>();
    for (let count = 0; count < 10_000; count++) {
      state = accumulateSpeech(state, delta('AAAA') as SpeechEvent);
      buffers.add(state.speech.audio.buffer);
    }
    expect(state?.speech.audio.byteLength).toBe(30_000);
    expect(buffers.size).toBeLessThan(20);
  });

  it('has ended with the last event', () => {
    expect(accumulate([delta('AAAA'), done, delta('AAAA'), { ...done, usage: 1 }])?.speech).toEqual({
      audio: new Uint8Array(3),
      usage: done.usage,
    });
  });

  it('neither throws nor changes events', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined), fc.base64String());
    const types = fc.constantFrom('speech.audio.delta', 'speech.audio.done', 'toString', '__proto__');
    const event = fc.record({ type: fc.oneof(types, value), audio: value, usage: value });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (sent) => {
        const before = structuredClone(sent);
        expect(accumulate(sent)?.speech.audio ?? new Uint8Array()).toBeInstanceOf(Uint8Array);
        expect(sent).toEqual(before);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('decodeSpeechDelta', () => {
  it.each([
    ['', []],
    ['Zg==', [0x66]],
    ['Zm9v', [0x66, 0x6f, 0x6f]],
    ['++//', [0xfb, 0xef, 0xff]],
    ['Zm9v!', []],
    [null, []],
    [{}, []],
    [1234, []],
  ])('%j', (audio, bytes) => {
    expect([...decodeSpeechDelta({ audio: audio as string })]).toEqual(bytes);
  });
});
