import { createClient } from '@unspool/generated';
import { createValidators, realtimeSchemas, responsesSchemas, vocabularySchemas } from '@unspool/generated/schemas';
import { connectRealtime, type RealtimeSessionSettings } from '@unspool/realtime';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { startServer } from './server/index.ts';

const validate = createValidators({
  ajv: (options) => new Ajv2020(options),
  sets: [realtimeSchemas, responsesSchemas, vocabularySchemas],
})('RealtimeClientEventSessionUpdate');

const everything: RealtimeSessionSettings = {
  voice: 'marin',
  speed: 1.25,
  instructions: 'Be brief.',
  modalities: ['text', 'audio'],
  inputAudioFormat: 'g711_ulaw',
  outputAudioFormat: 'g711_alaw',
  inputAudioTranscription: { model: 'whisper-1', language: 'en' },
  inputAudioNoiseReduction: { type: 'near_field' },
  turnDetection: {
    type: 'server_vad',
    threshold: 0.6,
    prefixPaddingMs: 300,
    silenceDurationMs: 500,
    createResponse: true,
    interruptResponse: false,
    idleTimeoutMs: 6000,
  },
  tools: [{ type: 'function', name: 'f', description: 'd', parameters: { type: 'object' } }],
  toolChoice: { type: 'function', name: 'f' },
  maxResponseOutputTokens: Number.POSITIVE_INFINITY,
  truncation: 'auto',
  include: ['item.input_audio_transcription.logprobs'],
};

describe('short names of session settings', () => {
  it('become what the document has, and a server takes', async () => {
    await using server = await startServer({ apiKey: 'k' });
    const client = createClient({ apiKey: 'k', baseUrl: server.baseUrl });
    const sent: string[] = [];
    await using session = await connectRealtime(client, {
      model: 'gpt-realtime',
      session: everything,
      webSocket: async ({ url, headers }) => {
        const { WebSocket } = await import('ws');
        const socket = new WebSocket(url, { headers: Object(headers) });
        const send = socket.send.bind(socket);
        return Object.assign(socket, { send: (frame: string) => (sent.push(frame), send(frame)) });
      },
    });
    expect(session.configuration).toMatchObject({
      instructions: 'Be brief.',
      output_modalities: ['audio'],
      max_output_tokens: 'inf',
      tool_choice: { type: 'function', name: 'f' },
      audio: {
        input: {
          format: { type: 'audio/pcmu' },
          transcription: { model: 'whisper-1', language: 'en' },
          noise_reduction: { type: 'near_field' },
          turn_detection: { type: 'server_vad', silence_duration_ms: 500, idle_timeout_ms: 6000 },
        },
        output: { format: { type: 'audio/pcma' }, voice: 'marin', speed: 1.25 },
      },
    });
    expect(sent).toHaveLength(1);
    expect(validate(JSON.parse(sent[0] ?? ''))).toMatchObject({ ok: true });
  });
});
