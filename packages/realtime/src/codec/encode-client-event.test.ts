import { describe, expect, it } from 'vitest';

import { encodeAudioAppend, encodeClientEvent } from './encode-client-event.ts';

describe('encodeClientEvent', () => {
  it('leaves out what is undefined and keeps what is null', () => {
    const text = encodeClientEvent({
      type: 'session.update',
      event_id: undefined,
      session: { type: 'realtime', tracing: null, audio: { input: { turn_detection: null } } },
    });
    expect(JSON.parse(text)).toEqual({
      type: 'session.update',
      session: { type: 'realtime', tracing: null, audio: { input: { turn_detection: null } } },
    });
    expect(text).not.toContain('event_id');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d, which JSON would turn into null', (audio_end_ms) => {
    const event = { type: 'conversation.item.truncate', item_id: 'i', content_index: 0, audio_end_ms } as const;
    expect(() => encodeClientEvent(event)).toThrow(/audio_end_ms\. Give a finite number/);
  });

  it.each([undefined, null, {}, { type: 1 }])('refuses %j for want of a type', (event) => {
    // @ts-expect-error what callers without types may pass
    expect(() => encodeClientEvent(event)).toThrow(TypeError);
  });
});

describe('encodeAudioAppend', () => {
  it('writes what JSON would', () => {
    expect(JSON.parse(encodeAudioAppend('Zm9v+/=='))).toEqual({ type: 'input_audio_buffer.append', audio: 'Zm9v+/==' });
  });
});
