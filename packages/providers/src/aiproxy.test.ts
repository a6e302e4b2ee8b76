import { createClient } from '@unspool/generated';
import { listModels } from '@unspool/generated/models';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aiproxy } from './aiproxy.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
import { describeWire } from './wire/describe-wire.fixture.ts';

const partialKey = 'v2|partial|1234567890';

beforeEach(() => {
  for (const name of ['PARTIAL_KEY', 'SERVICE_URL', 'DEVICE_CHECK_BYPASS']) vi.stubEnv(`AIPROXY_${name}`, undefined);
  vi.stubEnv('OPENAI_API_KEY', 'sk-must-not-leave');
});
afterEach(() => vi.unstubAllEnvs());

describe('aiproxy', () => {
  describeWire({
    // The path of the service stays, and OpenAI's is appended to it.
    provider: (origin) => aiproxy({ partialKey, serviceUrl: `${origin}/project/service/`, clientId: 'install-7' }),
    basePath: '/project/service/v1',
    headers: { 'aiproxy-partial-key': partialKey, 'aiproxy-client-id': 'install-7' },
    refused: ['createRealtimeClientSecret'],
  });

  it('asks for a token of the device at each attempt, and never sends Authorization', async () => {
    await using server = await startRecordingServer({ error: { message: 'later' } }, 503);
    let count = 0;
    const provider = aiproxy({
      partialKey: () => partialKey,
      serviceUrl: server.origin,
      deviceCheck: () => `token-${++count}`,
      organization: 'org-1',
    });
    await expect(listModels(createClient({ provider, maxRetries: 1 }))).rejects.toMatchObject({ status: 503 });
    expect(server.requests.map(({ headers }) => headers['aiproxy-devicecheck'])).toEqual(['token-1', 'token-2']);
    for (const { headers } of server.requests) {
      expect(headers).toMatchObject({ 'aiproxy-partial-key': partialKey, 'openai-organization': 'org-1' });
      expect(headers).not.toHaveProperty('authorization');
      expect(headers).not.toHaveProperty('aiproxy-devicecheck-bypass');
    }
  });

  it('reads its settings from the environment', async () => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    vi.stubEnv('AIPROXY_PARTIAL_KEY', partialKey);
    vi.stubEnv('AIPROXY_SERVICE_URL', `${server.origin}/mine`);
    vi.stubEnv('AIPROXY_DEVICE_CHECK_BYPASS', 'bypass-1');
    await listModels(createClient({ provider: aiproxy() }));
    expect(server.requests[0]).toMatchObject({
      url: '/mine/v1/models',
      headers: { 'aiproxy-partial-key': partialKey, 'aiproxy-devicecheck-bypass': 'bypass-1' },
    });
  });

  it('asks for what stands in for a device at each attempt', async () => {
    await using server = await startRecordingServer({ error: { message: 'later' } }, 503);
    let count = 0;
    const provider = aiproxy({ partialKey, serviceUrl: server.origin, bypass: async () => `bypass-${++count}` });
    await expect(listModels(createClient({ provider, maxRetries: 1 }))).rejects.toMatchObject({ status: 503 });
    const sent = server.requests.map(({ headers }) => headers['aiproxy-devicecheck-bypass']);
    expect(sent).toEqual(['bypass-1', 'bypass-2']);
  });

  it('lets a browser send the partial key, and not what stands in for a device', () => {
    expect(aiproxy({ partialKey }).credentialsArePublic).toBe(true);
    expect(aiproxy({ partialKey, bypass: 'bypass-1' }).credentialsArePublic).toBe(false);
  });

  it.each([
    [{}, 'aiproxy: no API key. Pass partialKey, or set AIPROXY_PARTIAL_KEY.'],
    [
      { partialKey, serviceUrl: 'http://api.aiproxy.pro' },
      'aiproxy: serviceUrl is an http: URL. Use https: but on loopback.',
    ],
    [{ partialKey, bypass: '' }, 'aiproxy: bypass is empty or not a string. Pass the key itself.'],
  ])('refuses %o with the remedy', (settings, message) => {
    expect(() => aiproxy(settings)).toThrow(new TypeError(message));
  });
});
