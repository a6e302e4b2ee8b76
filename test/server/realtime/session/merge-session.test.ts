import { describe, expect, it } from 'vitest';
import { mergeSession } from './merge-session.ts';
import { createSession, SERVER_VAD } from './session.ts';

const session = createSession({ kind: 'conversation', model: 'm' }, { id: 'sess_1', expiresAt: 3600 });

describe('mergeSession', () => {
  it.each([
    ['an absent member', {}, {}],
    ['a value', { instructions: 'Be kind.' }, { instructions: 'Be kind.' }],
    ['null', { instructions: null }, { instructions: undefined }],
    ['null for tracing', { tracing: null }, { tracing: null }],
    ['a list', { output_modalities: ['text'] }, { output_modalities: ['text'] }],
    [
      'an object',
      { audio: { output: { voice: 'marin' } } },
      {
        audio: { ...session.audio, output: { format: { type: 'audio/pcm', rate: 24_000 }, voice: 'marin', speed: 1 } },
      },
    ],
  ])('takes %s', (_, update, want) => {
    expect(mergeSession(session, { type: 'realtime', ...update })).toEqual({ ...session, ...want });
  });

  it.each([
    ['none', null, null],
    ['the same type', { type: 'server_vad', threshold: 0.9 }, { ...SERVER_VAD, threshold: 0.9 }],
    ['another type', { type: 'semantic_vad', eagerness: 'low' }, { type: 'semantic_vad', eagerness: 'low' }],
  ])('changes turn detection to %s', (_, update, want) => {
    const merged = mergeSession(session, { audio: { input: { turn_detection: update } } });
    expect(merged.audio?.input?.turn_detection).toEqual(want);
    const back = mergeSession(merged, { audio: { input: { turn_detection: { type: 'server_vad' } } } });
    expect(back.audio?.input?.turn_detection).toMatchObject({ type: 'server_vad', silence_duration_ms: 200 });
  });
});
