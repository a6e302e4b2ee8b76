import type { RealtimeClientEventSessionUpdate } from '@unspool/generated/realtime';

import type { RealtimeSessionSettings } from './session-settings.ts';

const settings = (given: RealtimeSessionSettings): RealtimeSessionSettings => given;
declare const session: RealtimeClientEventSessionUpdate['session'];

// What the document has is taken, and short names mixed into it.
settings(session);
settings({ voice: 'marin', audio: { input: { turn_detection: null } }, max_output_tokens: 'inf' });
settings({ voice: { id: 'voice_1' }, turnDetection: { type: 'server_vad', silenceDurationMs: 500, threshold: 0.6 } });
settings({
  type: 'transcription',
  inputAudioFormat: 'g711_ulaw',
  inputAudioTranscription: { model: 'gpt-4o-transcribe' },
});
settings({ turnDetection: null, voice: undefined });

// @ts-expect-error no such format
settings({ inputAudioFormat: 'g711-ulaw' });
// @ts-expect-error sessions have no temperature
settings({ temperature: 0.8 });
// @ts-expect-error no such member
settings({ turnDetection: { type: 'server_vad', silenceMs: 500 } });
// @ts-expect-error eagerness is of semantic_vad
settings({ turnDetection: { type: 'server_vad', eagerness: 'low' } });
// @ts-expect-error a number
settings({ speed: '1' });
