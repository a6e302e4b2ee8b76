import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { listModels } from '@unspool/generated/models';
import { describe, expect, it } from 'vitest';
import { describeHosted } from './hosted/describe-hosted.fixture.ts';
import { describeLint } from './lint/describe-lint.fixture.ts';
import { openrouter, openRouterLint } from './openrouter.ts';
import { startRecordingServer } from './recording-server.fixture.ts';

const hidden = 'Provider returned error';

describe('openrouter', () => {
  describeHosted({
    id: 'openrouter',
    create: openrouter,
    baseUrl: 'https://openrouter.ai/api/v1',
    variable: 'OPENROUTER_API_KEY',
    refused: [
      'createAssistant',
      'createBatch',
      'createModeration',
      'createRealtimeClientSecret',
      'listBatches',
      'listFineTuningJobs',
    ],
    toPath: (path) => (path === '/images/generations' ? '/images' : path),
    supports: { chat: true, audio: true, batches: false, images: 'unknown' },
    doneMarker: 'always',
    errors: [
      {
        status: 401,
        body: { error: { message: 'No auth credentials found', code: 401 }, user_id: 'user-1' },
        says: 'No auth credentials found',
        code: '401',
      },
      {
        status: 200,
        body: { error: { message: 'Overloaded', code: 502 }, user_id: 'user-1' },
        says: 'Overloaded',
        code: '502',
      },
      {
        status: 400,
        body: {
          error: {
            message: hidden,
            code: 400,
            metadata: { provider_name: 'Acme', raw: '{"type":"error","error":{"type":"bad","message":"too long"}}' },
          },
        },
        says: 'Acme: too long',
        code: '400',
      },
      {
        status: 429,
        body: { error: { message: hidden, code: 429, metadata: { raw: 'slow down', error_type: 'rate_limit' } } },
        says: 'slow down',
        code: '429',
        type: 'rate_limit',
      },
      {
        status: 529,
        body: { error: { message: hidden, code: 529, metadata: { raw: { message: 'no room', error: 'overloaded' } } } },
        says: 'no room',
        code: '529',
      },
      {
        status: 500,
        body: { error: { message: hidden, code: 500, metadata: { provider_name: 'Acme', raw: '{}' } } },
        says: hidden,
        code: '500',
      },
    ],
  });

  it('tells the app when it has a name, and nothing otherwise', async () => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    const settings = { apiKey: 'k', baseUrl: server.origin };
    await listModels(
      createClient({ provider: openrouter({ ...settings, appUrl: 'https://a.example', appTitle: 'A' }) }),
    );
    await listModels(createClient({ provider: openrouter(settings) }));
    const [named, unnamed] = server.requests;
    expect(named?.headers).toMatchObject({ 'http-referer': 'https://a.example', 'x-openrouter-title': 'A' });
    expect(unnamed?.headers).not.toHaveProperty('http-referer');
    expect(unnamed?.headers).not.toHaveProperty('x-openrouter-title');
  });

  it('takes the error of an answer with status 200 for the status it names', async () => {
    await using server = await startRecordingServer({ error: { message: 'Overloaded', code: 502 }, user_id: 'u' });
    const client = createClient({ provider: openrouter({ apiKey: 'k', baseUrl: server.origin }), maxRetries: 1 });
    await expect(createChatCompletion(client, { model: 'a/b', messages: [] })).rejects.toMatchObject({
      retryable: true,
    });
    expect(server.requests).toHaveLength(2);
  });

  describeLint(openRouterLint, [
    ['createResponse', { previous_response_id: 'resp_1' }, ['previous_response_id']],
    ['createResponse', { conversation: 'conv_1' }, ['conversation']],
    ['createResponse', { input: 'Hi' }, []],
  ]);
});
