import { createClient } from '@unspool/generated';
import { listModels } from '@unspool/generated/models';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startRecordingServer } from './recording-server.fixture.ts';
import { vercel } from './vercel.ts';
import { describeWire } from './wire/describe-wire.fixture.ts';

const apiKey = 'vck_1234567890';

beforeEach(() => {
  vi.stubEnv('AI_GATEWAY_API_KEY', undefined);
  vi.stubEnv('VERCEL_OIDC_TOKEN', undefined);
});
afterEach(() => vi.unstubAllEnvs());

describe('vercel', () => {
  describeWire({
    provider: (origin) =>
      vercel({ apiKey, baseUrl: `${origin}/v1`, appUrl: 'https://app.example', appTitle: 'My app' }),
    basePath: '/v1',
    headers: { authorization: `Bearer ${apiKey}`, 'http-referer': 'https://app.example', 'x-title': 'My app' },
    refused: [
      'createBatch',
      'createFile',
      'createRealtimeClientSecret',
      'createSpeech',
      'createTranscription',
      'createTranslation',
      'listBatches',
      'listFiles',
    ],
  });

  it('speaks to the gateway', () => {
    expect(vercel({ apiKey })).toMatchObject({ id: 'vercel', baseUrl: 'https://ai-gateway.vercel.sh/v1' });
  });

  it.each([
    [{ VERCEL_OIDC_TOKEN: 'oidc' }, 'Bearer oidc'],
    [{ VERCEL_OIDC_TOKEN: 'oidc', AI_GATEWAY_API_KEY: 'key' }, 'Bearer key'],
  ])('with %j in the environment sends "%s", and tells nothing of the app', async (environment, authorization) => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    await listModels(createClient({ provider: vercel({ baseUrl: server.origin }) }));
    expect(server.requests[0]?.headers.authorization).toBe(authorization);
    expect(Object.keys(server.requests[0]?.headers ?? {})).not.toContain('http-referer');
  });

  it('says what is missing', () => {
    expect(() => vercel()).toThrow(new TypeError('vercel: no API key. Pass apiKey, or set AI_GATEWAY_API_KEY.'));
  });
});
