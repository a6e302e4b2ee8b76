import { describe, expect, it } from 'vitest';
import { toXaiSession } from './to-xai-session.ts';

describe('toXaiSession', () => {
  it.each([
    ['nothing', {}, {}],
    [
      'what has one place',
      { type: 'realtime', instructions: 'i', tools: [] },
      { type: 'realtime', instructions: 'i', tools: [] },
    ],
    ['a voice', { audio: { output: { voice: 'Eve' } } }, { voice: 'Eve' }],
    [
      'turn detection off',
      { audio: { input: { turn_detection: null, format: { type: 'audio/pcm' } } } },
      { turn_detection: null, audio: { input: { format: { type: 'audio/pcm' } } } },
    ],
    [
      'both, beside formats',
      {
        type: 'realtime',
        audio: {
          input: { turn_detection: { type: 'server_vad' } },
          output: { voice: 'Ara', format: { type: 'audio/pcmu' } },
        },
      },
      {
        type: 'realtime',
        voice: 'Ara',
        turn_detection: { type: 'server_vad' },
        audio: { output: { format: { type: 'audio/pcmu' } } },
      },
    ],
    ['what stands at the top', { voice: 'Rex', audio: { output: { voice: 'Eve' } } }, { voice: 'Rex' }],
    ['audio that is none', { audio: null }, { audio: null }],
  ])('takes %s', (_, session, want) => {
    const before = JSON.stringify(session);
    expect(toXaiSession(session)).toEqual(want);
    expect(JSON.stringify(session)).toBe(before);
  });
});
