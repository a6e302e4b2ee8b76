import { createClient } from '@unspool/generated';
import { listModels } from '@unspool/generated/models';
import { openRealtimeEndpoint } from '@unspool/generated/provider';
import { describe, expect, it, vi } from 'vitest';
import { describeHosted } from './hosted/describe-hosted.fixture.ts';
import { describeLint } from './lint/describe-lint.fixture.ts';
import { xai, xaiLint } from './xai.ts';

const target = { kind: 'conversation', model: 'grok-voice-latest' } as const;
const url = 'wss://api.x.ai/v1/realtime?model=grok-voice-latest';

describe('xai', () => {
  describeHosted({
    id: 'xai',
    create: xai,
    baseUrl: 'https://api.x.ai/v1',
    variable: 'XAI_API_KEY',
    refused: ['createAssistant', 'createModeration', 'createSpeech', 'createTranscription', 'createTranslation'],
    supports: { chat: true, realtime: true, audio: false, embeddings: 'unknown', batches: 'unknown' },
    doneMarker: 'always',
    errors: [
      {
        status: 400,
        body: { code: 'invalid-argument', error: 'Incorrect API key provided' },
        says: 'Incorrect API key provided',
        code: 'invalid-argument',
      },
      {
        status: 200,
        body: { code: 'unavailable', error: 'The service is busy' },
        says: 'The service is busy',
        code: 'unavailable',
      },
      { status: 404, body: { error: { message: 'No such model', type: 'x' } }, says: 'No such model', type: 'x' },
    ],
  });

  it('opens realtime with its key in a header, and with a client secret from a browser', async () => {
    const provider = xai({ apiKey: 'k', clientSecret: async () => 's' });
    expect(await openRealtimeEndpoint(provider, target, 'headers')).toMatchObject({
      url,
      headers: { authorization: 'Bearer k' },
      protocols: [],
    });
    expect(await openRealtimeEndpoint(provider, target, 'subprotocols')).toMatchObject({
      url,
      headers: {},
      protocols: ['xai-client-secret.s'],
    });
  });

  it('needs no key for realtime with a client secret, and says what is missing elsewhere', async () => {
    vi.stubEnv('XAI_API_KEY', undefined);
    const provider = xai({ clientSecret: 's' });
    const { protocols } = await openRealtimeEndpoint(provider, target, 'subprotocols');
    expect(protocols).toEqual(['xai-client-secret.s']);
    const missing = new TypeError('xai: no API key. Pass apiKey, or set XAI_API_KEY.');
    await expect(openRealtimeEndpoint(provider, target, 'headers')).rejects.toEqual(missing);
    await expect(listModels(createClient({ provider }))).rejects.toEqual(missing);
  });

  const told = { presence_penalty: 1, frequency_penalty: 1, stop: 'x' };
  describeLint(xaiLint, [
    ['createChatCompletion', { model: 'grok-4', ...told }, Object.keys(told)],
    ['createChatCompletion', { model: 'grok-4-1-fast-non-reasoning', ...told }, []],
    ['createChatCompletion', { model: 'grok-3', ...told }, []],
  ]);
});
