import { createClient } from '@unspool/generated';
import { listModels } from '@unspool/generated/models';
import { describe, expect, it } from 'vitest';
import { lmstudio } from './lmstudio.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
import { describeWire } from './wire/describe-wire.fixture.ts';

const refused = [
  'createBatch',
  'createFile',
  'createImage',
  'createImageEdit',
  'createModeration',
  'createRealtimeClientSecret',
  'createSpeech',
  'createTranscription',
  'createTranslation',
  'listBatches',
  'listFiles',
] as const;

describe('lmstudio', () => {
  describeWire({ provider: (origin) => lmstudio({ baseUrl: `${origin}/v1` }), basePath: '/v1', headers: {}, refused });

  it('looks for a server on this machine', () => {
    expect(lmstudio()).toMatchObject({ id: 'lmstudio', baseUrl: 'http://localhost:1234/v1' });
  });

  it('sends a token that it is given', async () => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    await listModels(createClient({ provider: lmstudio({ apiKey: () => 'token', baseUrl: server.origin }) }));
    expect(server.requests[0]?.headers.authorization).toBe('Bearer token');
  });
});
