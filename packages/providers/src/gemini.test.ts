import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { describe, expect, it, vi } from 'vitest';
import { gemini } from './gemini.ts';
import { describeHosted } from './hosted/describe-hosted.fixture.ts';
import { startRecordingServer } from './recording-server.fixture.ts';

const busy = { code: 429, message: 'Resource has been exhausted', status: 'RESOURCE_EXHAUSTED', details: [] };

describe('gemini', () => {
  describeHosted({
    id: 'gemini',
    create: gemini,
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    variable: 'GEMINI_API_KEY',
    refused: [
      'createModeration',
      'createRealtimeClientSecret',
      'createResponse',
      'createSpeech',
      'createTranscription',
      'createTranslation',
      'getResponse',
    ],
    supports: { chat: true, images: true, responses: false, files: 'unknown' },
    errors: [
      { status: 429, body: [{ error: busy }], says: busy.message, code: '429', type: 'RESOURCE_EXHAUSTED' },
      { status: 400, body: { error: { ...busy, code: 400 } }, says: busy.message, code: '400', type: busy.status },
    ],
  });

  it('reads GOOGLE_API_KEY where GEMINI_API_KEY is not set', async () => {
    vi.stubEnv('GEMINI_API_KEY', undefined);
    vi.stubEnv('GOOGLE_API_KEY', 'from-google');
    await using server = await startRecordingServer({ choices: [] });
    const client = createClient({ provider: gemini({ baseUrl: server.origin }) });
    await createChatCompletion(client, { model: 'gemini-3-pro', messages: [] });
    expect(server.requests[0]?.headers.authorization).toBe('Bearer from-google');
  });

  it('sends a signed call of a tool back as it came', async () => {
    const call = {
      id: '',
      type: 'function',
      function: { name: 'now', arguments: '{}' },
      extra_content: { google: { thought_signature: 'c2ln' } },
    };
    const message = { role: 'assistant', tool_calls: [call] };
    await using server = await startRecordingServer({ choices: [{ index: 0, finish_reason: 'tool_calls', message }] });
    const client = createClient({ provider: gemini({ apiKey: 'k', baseUrl: server.origin }) });
    const { choices } = await createChatCompletion(client, { model: 'm', messages: [] });
    await createChatCompletion(client, { model: 'm', messages: choices.map((choice) => choice.message) });
    expect(JSON.parse(server.requests[1]?.body ?? '')).toEqual({ model: 'm', messages: [message] });
  });
});
