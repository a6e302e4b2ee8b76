import { describe, expect, it } from 'vitest';

import type { RealtimeSessionSettings } from './session-settings.ts';
import { toSessionUpdate } from './to-session-update.ts';

const conversation = { kind: 'conversation', model: 'gpt-realtime' } as const;
const pcm = { type: 'audio/pcm', rate: 24_000 };

const rows: [string, RealtimeSessionSettings, object][] = [
  ['nothing', {}, {}],
  ['a voice', { voice: 'marin' }, { audio: { output: { voice: 'marin' } } }],
  ['a speed', { speed: 1.25 }, { audio: { output: { speed: 1.25 } } }],
  ['instructions', { instructions: '' }, { instructions: '' }],
  ['outputModalities', { outputModalities: ['text'] }, { output_modalities: ['text'] }],
  ['modalities', { modalities: ['text'] }, { output_modalities: ['text'] }],
  ['the older pair of modalities', { modalities: ['text', 'audio'] }, { output_modalities: ['audio'] }],
  [
    'formats by name',
    { inputAudioFormat: 'pcm16', outputAudioFormat: 'g711_ulaw' },
    { audio: { input: { format: pcm }, output: { format: { type: 'audio/pcmu' } } } },
  ],
  ['G.711 A-law', { inputAudioFormat: 'g711_alaw' }, { audio: { input: { format: { type: 'audio/pcma' } } } }],
  [
    'a format of the wire',
    { inputAudioFormat: { type: 'audio/pcmu' } },
    { audio: { input: { format: { type: 'audio/pcmu' } } } },
  ],
  [
    'transcription and noise reduction',
    {
      inputAudioTranscription: { model: 'whisper-1', language: 'en' },
      inputAudioNoiseReduction: { type: 'near_field' },
    },
    {
      audio: {
        input: { transcription: { model: 'whisper-1', language: 'en' }, noise_reduction: { type: 'near_field' } },
      },
    },
  ],
  [
    'null, which clears',
    { inputAudioTranscription: null, inputAudioNoiseReduction: null, turnDetection: null, tracing: null },
    { tracing: null, audio: { input: { transcription: null, noise_reduction: null, turn_detection: null } } },
  ],
  [
    'turn detection in camelCase',
    {
      turnDetection: {
        type: 'server_vad',
        threshold: 0.5,
        prefixPaddingMs: 300,
        silenceDurationMs: 500,
        createResponse: false,
        interruptResponse: true,
        idleTimeoutMs: null,
      },
    },
    {
      audio: {
        input: {
          turn_detection: {
            type: 'server_vad',
            threshold: 0.5,
            prefix_padding_ms: 300,
            silence_duration_ms: 500,
            create_response: false,
            interrupt_response: true,
            idle_timeout_ms: null,
          },
        },
      },
    },
  ],
  [
    'turn detection of the wire',
    { turnDetection: { type: 'semantic_vad', eagerness: 'low', create_response: false } },
    { audio: { input: { turn_detection: { type: 'semantic_vad', eagerness: 'low', create_response: false } } } },
  ],
  ['limits', { maxResponseOutputTokens: 4096 }, { max_output_tokens: 4096 }],
  ['no limit', { maxResponseOutputTokens: 'inf' }, { max_output_tokens: 'inf' }],
  ['Infinity', { maxOutputTokens: Number.POSITIVE_INFINITY }, { max_output_tokens: 'inf' }],
  [
    'tools',
    {
      tools: [{ type: 'function', name: 'f', parameters: {} }],
      toolChoice: { type: 'function', name: 'f' },
      parallelToolCalls: false,
    },
    {
      tools: [{ type: 'function', name: 'f', parameters: {} }],
      tool_choice: { type: 'function', name: 'f' },
      parallel_tool_calls: false,
    },
  ],
  [
    'what has one name',
    { reasoning: { effort: 'low' }, truncation: 'disabled', tracing: 'auto', prompt: { id: 'p' }, include: [] },
    { reasoning: { effort: 'low' }, truncation: 'disabled', tracing: 'auto', prompt: { id: 'p' }, include: [] },
  ],
  [
    'the shape of the wire',
    {
      type: 'realtime',
      output_modalities: ['audio'],
      audio: { input: { turn_detection: null }, output: { speed: 1 } },
    },
    { output_modalities: ['audio'], audio: { input: { turn_detection: null }, output: { speed: 1 } } },
  ],
  [
    'some of each',
    {
      audio: { input: { format: pcm }, output: { speed: 1 } },
      voice: 'marin',
      turnDetection: null,
    } as RealtimeSessionSettings,
    { audio: { input: { format: pcm, turn_detection: null }, output: { speed: 1, voice: 'marin' } } },
  ],
  [
    'one value under two names',
    { voice: 'marin', audio: { output: { voice: 'marin' } } },
    { audio: { output: { voice: 'marin' } } },
  ],
  [
    'undefined, which is absent',
    { voice: undefined, speed: 1, tools: undefined, audio: { output: { speed: undefined } } },
    { audio: { output: { speed: 1 } } },
  ],
];

describe('toSessionUpdate', () => {
  it.each(rows)('takes %s', (_, settings, want) => {
    const before = JSON.stringify(settings);
    expect(toSessionUpdate(settings, conversation)).toEqual({ type: 'realtime', ...want });
    expect(JSON.stringify(settings)).toBe(before);
  });

  it('gives a misspelt name to the server, which says so', () => {
    const settings = { toolchoice: 'auto', toolsChoice: 'auto', constructor: 1 } as object;
    expect(toSessionUpdate(settings, conversation)).toEqual({
      type: 'realtime',
      toolchoice: 'auto',
      tools_choice: 'auto',
      constructor: 1,
    });
  });

  it('makes the same of them in any order', () => {
    const audio = { input: { format: { type: 'audio/pcmu' } } } as const;
    const want = { type: 'realtime', audio: { ...audio, output: { voice: 'cedar' } } };
    expect(toSessionUpdate({ audio, voice: 'cedar' }, conversation)).toEqual(want);
    expect(toSessionUpdate({ voice: 'cedar', audio }, conversation)).toEqual(want);
  });

  it.each([
    ['conversation', 'realtime'],
    ['call', 'realtime'],
    ['transcription', 'transcription'],
  ] as const)('names the type of a %s', (kind, type) => {
    expect(toSessionUpdate({ inputAudioTranscription: { model: 'gpt-4o-transcribe' } }, { kind })).toEqual({
      type,
      audio: { input: { transcription: { model: 'gpt-4o-transcribe' } } },
    });
    expect(toSessionUpdate({ type: 'realtime' }, { kind })).toEqual({ type: 'realtime' });
  });

  it.each([
    [{ voice: 'marin', audio: { output: { voice: 'cedar' } } }, /^Session setting voice has two values/],
    [
      { turnDetection: null, audio: { input: { turn_detection: { type: 'server_vad' } } } },
      /turn_detection has two values/,
    ],
    [
      { audio: { input: { turn_detection: null } }, turnDetection: { type: 'server_vad' } },
      /turn_detection has two values/,
    ],
    [{ modalities: ['text'], outputModalities: ['audio'] }, /output_modalities has two values/],
    [{ maxOutputTokens: 1, max_output_tokens: 2 }, /max_output_tokens has two values/],
    [
      { turnDetection: { type: 'server_vad', silence_duration_ms: 1, silenceDurationMs: 2 } },
      /silence_duration_ms has two values/,
    ],
    [{ inputAudioFormat: 'g711-ulaw' }, /^inputAudioFormat takes pcm16, g711_ulaw, g711_alaw or/],
    [{ outputAudioFormat: 'mp3' }, /^outputAudioFormat takes/],
    [{ temperature: 0.8 }, /no temperature any more/],
  ] as [object, RegExp][])('refuses %j', (settings, message) => {
    const refused = () => toSessionUpdate(settings, conversation);
    expect(refused).toThrow(TypeError);
    expect(refused).toThrow(message);
  });
});
