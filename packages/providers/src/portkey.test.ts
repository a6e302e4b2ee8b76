import { openRealtimeEndpoint } from '@unspool/generated/provider';
import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { listModels } from '@unspool/generated/models';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { portkey } from './portkey.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
import { describeWire } from './wire/describe-wire.fixture.ts';

const apiKey = 'pk-portkey-1234567890';
const target = { kind: 'conversation', model: 'gpt-realtime' } as const;

beforeEach(() => vi.stubEnv('PORTKEY_API_KEY', undefined));
afterEach(() => vi.unstubAllEnvs());

/** Headers of Portkey's, and the credentials, as they arrive. */
async function send(settings: Parameters<typeof portkey>[0]): Promise<Record<string, unknown>> {
  await using server = await startRecordingServer({ object: 'list', data: [] });
  await listModels(createClient({ provider: portkey({ baseUrl: server.origin, ...settings }) }));
  const headers = Object.entries(server.requests[0]?.headers ?? {});
  return Object.fromEntries(headers.filter(([name]) => /^(?:x-portkey-|authorization$)/.test(name)));
}

describe('portkey', () => {
  describeWire({
    provider: (origin) => portkey({ apiKey, baseUrl: `${origin}/v1`, provider: '@my-openai' }),
    basePath: '/v1',
    headers: { 'x-portkey-api-key': apiKey, 'x-portkey-provider': '@my-openai' },
    refused: [],
  });

  it('speaks to Portkey’s own host', () => {
    expect(portkey({ apiKey })).toMatchObject({ id: 'portkey', baseUrl: 'https://api.portkey.ai/v1' });
  });

  it.each([
    [
      { provider: 'openai', providerKey: 'sk-up' },
      { 'x-portkey-provider': 'openai', authorization: 'Bearer sk-up' },
    ],
    [
      { provider: 'openai', providerKey: () => 'asked' },
      { 'x-portkey-provider': 'openai', authorization: 'Bearer asked' },
    ],
    [{ virtualKey: 'openai-a1b2' }, { 'x-portkey-virtual-key': 'openai-a1b2' }],
    [{ config: 'pc-a1b2' }, { 'x-portkey-config': 'pc-a1b2' }],
    [{ config: { retry: { attempts: 3 } } }, { 'x-portkey-config': '{"retry":{"attempts":3}}' }],
    [{ metadata: { city: 'Köln ✓' } }, { 'x-portkey-metadata': String.raw`{"city":"K\u00f6ln \u2713"}` }],
    [
      { traceId: 't-1', customHost: 'https://llm.example/v1' },
      { 'x-portkey-trace-id': 't-1', 'x-portkey-custom-host': 'https://llm.example/v1' },
    ],
    [{ strictOpenAiCompliance: false }, { 'x-portkey-strict-open-ai-compliance': 'false' }],
    [{}, {}],
  ])('of %o sends %j', async (settings, want) => {
    expect(await send(settings)).toEqual(want);
  });

  it('keeps the key in the environment for Portkey’s own host', async () => {
    vi.stubEnv('PORTKEY_API_KEY', apiKey);
    expect(await send({})).toEqual({});
    const context = { attempt: 1 };
    expect(await portkey().authorize?.(context)).toMatchObject({ 'x-portkey-api-key': apiKey });
  });

  it.each([
    [{ status: 'failure', message: 'Invalid config passed' }, 'Invalid config passed'],
    [{ error: { message: 'openai error: No quota.', type: 'insufficient_quota' }, provider: 'openai' }, 'No quota.'],
  ])('reads the error %j', async (body, message) => {
    await using server = await startRecordingServer(body, 400);
    const client = createClient({ provider: portkey({ baseUrl: server.origin }) });
    const call = createChatCompletion(client, { model: 'm', messages: [] });
    await expect(call).rejects.toMatchObject({ status: 400, message: expect.stringContaining(message) });
  });

  it('opens realtime from a server, and tells a browser that it cannot', async () => {
    const provider = portkey({ apiKey, provider: 'openai', providerKey: 'sk-upstream' });
    expect(await openRealtimeEndpoint(provider, target, 'headers')).toMatchObject({
      url: 'wss://api.portkey.ai/v1/realtime?model=gpt-realtime',
      headers: { 'x-portkey-api-key': apiKey, 'x-portkey-provider': 'openai', authorization: 'Bearer sk-upstream' },
    });
    await expect(openRealtimeEndpoint(provider, target, 'subprotocols')).rejects.toThrow(/Connect from a server/);
  });

  it.each([
    [{}, 'portkey: no API key. Pass apiKey, or set PORTKEY_API_KEY.'],
    [{ apiKey: ' ' }, 'portkey: apiKey is empty or not a string. Pass the key itself.'],
    [{ apiKey, providerKey: '' }, 'portkey: providerKey is empty or not a string. Pass the key itself.'],
  ])('refuses %o with the remedy', (settings, message) => {
    expect(() => portkey(settings)).toThrow(new TypeError(message));
  });
});
