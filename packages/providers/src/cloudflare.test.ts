import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cloudflare } from './cloudflare.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
import { describeWire } from './wire/describe-wire.fixture.ts';

const apiKey = 'cf-token-1234567890';
const accountId = '0123456789abcdef0123456789abcdef';

beforeEach(() => {
  vi.stubEnv('CLOUDFLARE_API_TOKEN', undefined);
  vi.stubEnv('CLOUDFLARE_ACCOUNT_ID', undefined);
});
afterEach(() => vi.unstubAllEnvs());

async function fail(body: unknown): Promise<unknown> {
  await using server = await startRecordingServer(body, 403);
  const client = createClient({ provider: cloudflare({ apiKey, baseUrl: server.origin }) });
  return await createChatCompletion(client, { model: 'openai/gpt-4.1', messages: [] }).catch(
    (reason: unknown) => reason,
  );
}

describe('cloudflare', () => {
  describeWire({
    provider: (origin) => cloudflare({ apiKey, gateway: 'mine', baseUrl: `${origin}/client/v4/accounts/a1/ai/v1` }),
    basePath: '/client/v4/accounts/a1/ai/v1',
    headers: { authorization: `Bearer ${apiKey}`, 'cf-aig-gateway-id': 'mine' },
    refused: [
      'createBatch',
      'createFile',
      'createImage',
      'createImageEdit',
      'createRealtimeClientSecret',
      'createSpeech',
      'createTranscription',
      'createTranslation',
      'getModel',
      'listBatches',
      'listFiles',
      'listModels',
    ],
  });

  it('speaks to the account', () => {
    const want = `https://api.cloudflare.com/client/v4/accounts/${accountId}/ai/v1`;
    expect(cloudflare({ apiKey, accountId }).baseUrl).toBe(want);
    vi.stubEnv('CLOUDFLARE_ACCOUNT_ID', accountId);
    vi.stubEnv('CLOUDFLARE_API_TOKEN', apiKey);
    expect(cloudflare().baseUrl).toBe(want);
  });

  it('reads what the gateway itself refuses', async () => {
    const errors = [{ code: 10000, message: 'Authentication error' }];
    const error = await fail({ success: false, errors, messages: [], result: null });
    expect(error).toMatchObject({
      status: 403,
      code: '10000',
      message: expect.stringContaining('Authentication error'),
    });
  });

  it.each([{ errors: [] }, { errors: [null] }, { errors: 'x' }, {}])('reads OpenAI’s error beside %j', async (more) => {
    const error = { message: 'No quota.', type: 'insufficient_quota', code: 'quota' };
    expect(await fail({ error, ...more })).toMatchObject({ code: 'quota', type: 'insufficient_quota' });
  });

  it.each([
    [{ apiKey }, 'cloudflare: no account. Pass accountId, or set CLOUDFLARE_ACCOUNT_ID.'],
    [{ accountId }, 'cloudflare: no API key. Pass apiKey, or set CLOUDFLARE_API_TOKEN.'],
    [
      { apiKey, accountId: 'a/../b' },
      'cloudflare: accountId is not the id of an account, which the dashboard shows: 32 digits and letters.',
    ],
  ])('refuses %o with the remedy', (settings, message) => {
    expect(() => cloudflare(settings)).toThrow(new TypeError(message));
  });
});
