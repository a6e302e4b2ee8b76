import { createClient } from '@unspool/generated';
import { createValidators, realtimeSchemas, responsesSchemas, vocabularySchemas } from '@unspool/generated/schemas';
import { connectRealtime, type RealtimeSessionSettings, type WebSocketLike } from '@unspool/realtime';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { startServer } from './server/index.ts';

/** The document says nothing of members that it does not name; servers refuse them. */
function close<TSchema>(schema: TSchema): TSchema {
  if (typeof schema !== 'object' || schema === null) return schema;
  const closed = Array.isArray(schema)
    ? schema.map(close)
    : Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, close(value)]));
  const isOpen = 'properties' in schema && typeof schema.properties === 'object' && !('additionalProperties' in schema);
  return (isOpen ? { ...closed, additionalProperties: false } : closed) as TSchema; // The same but for that.
}

const validate = createValidators({
  ajv: (options) => new Ajv2020(options),
  sets: [close(realtimeSchemas), close(responsesSchemas), close(vocabularySchemas)],
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
    await using session = await connectRealtime(client, { model: 'gpt-realtime', session: everything });
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
    const [connection] = server.realtime.connections;
    const received = connection?.received.map(({ event }) => event);
    expect(received).toHaveLength(1);
    expect(validate(received?.[0])).toMatchObject({ ok: true });
  });

  it.each<RealtimeSessionSettings>([
    { inputAudioFormat: 'g711_ulaw', outputAudioFormat: 'g711_alaw' },
    { inputAudioFormat: 'pcm16', outputAudioFormat: { type: 'audio/pcmu' } },
    { turnDetection: { type: 'semantic_vad', eagerness: 'low', createResponse: false, interruptResponse: true } },
    { turnDetection: null, inputAudioTranscription: null, inputAudioNoiseReduction: null },
    { modalities: ['text'], maxOutputTokens: 4096, parallelToolCalls: true, reasoning: { effort: 'low' } },
    { type: 'transcription', inputAudioFormat: 'g711_alaw', inputAudioTranscription: { model: 'whisper-1' } },
    { voice: { id: 'voice_1' }, truncation: { type: 'retention_ratio', retention_ratio: 0.8 }, tracing: null },
  ])('become what the document has: %j', async (settings) => {
    const sent: string[] = [];
    const controller = new AbortController();
    const connecting = connectRealtime(createClient({ apiKey: 'k' }), {
      model: 'gpt-realtime',
      session: settings,
      signal: controller.signal,
      webSocket: () => greetOnly((frame) => void (sent.push(frame), controller.abort(new Error('seen')))),
    });
    await expect(connecting).rejects.toThrow('seen');
    expect(validate(JSON.parse(sent[0] ?? ''))).toEqual({ ok: true });
  });

  it('would be noticed elsewhere', () => {
    const session = { type: 'realtime', voice: 'marin' };
    expect(validate({ type: 'session.update', session }).ok).toBe(false);
  });
});

/** A socket that opens and is greeted, and hands on what is sent. */
function greetOnly(send: (frame: string) => void): WebSocketLike {
  let readyState = 0;
  return {
    get readyState() {
      return readyState;
    },
    send,
    close() {},
    addEventListener(type: string, listener: (event: never) => void) {
      if (type === 'open') {
        setTimeout(() => {
          readyState = 1;
          listener(undefined as never);
        }, 1);
      }
      const greeting = { data: '{"type":"session.created","event_id":"e","session":{"type":"realtime"}}' };
      if (type === 'message') setTimeout(() => listener(greeting as never), 10); // The one event that this socket has.
    },
  };
}
