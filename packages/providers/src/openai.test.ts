import { createClient, type RealtimeTarget } from '@unspool/generated';
import { openRealtimeEndpoint } from '@unspool/generated/provider';
import { createChatCompletionOperation } from '@unspool/generated/chat';
import { listModels } from '@unspool/generated/models';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lint } from './lint.ts';
import { openai, openAiLint } from './openai.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
import { describeWire } from './wire/describe-wire.fixture.ts';

const apiKey = 'sk-1234567890';

beforeEach(() => {
  for (const name of ['API_KEY', 'ADMIN_KEY', 'ORG_ID', 'PROJECT_ID', 'BASE_URL'])
    vi.stubEnv(`OPENAI_${name}`, undefined);
});
afterEach(() => vi.unstubAllEnvs());

describe('openai', () => {
  describeWire({
    provider: (origin) => openai({ apiKey, baseUrl: `${origin}/v1/`, organization: 'org-1', project: 'proj-1' }),
    basePath: '/v1',
    headers: { authorization: `Bearer ${apiKey}`, 'openai-organization': 'org-1', 'openai-project': 'proj-1' },
    idempotencyKeys: true,
    refused: [],
  });

  it('is what a client without a provider speaks to', async () => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    const options = { apiKey, baseUrl: server.origin, organization: 'org-1' };
    await listModels(createClient(options));
    await listModels(createClient({ provider: openai(options) }));
    const [one, other] = server.requests;
    expect(other).toEqual(one);
  });

  it.each([
    [{}, 'https://api.openai.com/v1'],
    [{ dataResidency: 'eu' }, 'https://eu.api.openai.com/v1'],
    [{ dataResidency: 'us' }, 'https://us.api.openai.com/v1'],
    [{ dataResidency: 'ae' }, 'https://ae.api.openai.com/v1'],
    [{ baseUrl: 'https://gateway.example.com/openai/v1/' }, 'https://gateway.example.com/openai/v1'],
  ] as const)('with %o speaks to %s', (settings, baseUrl) => {
    const provider = openai({ apiKey, ...settings });
    expect(provider.baseUrl).toBe(baseUrl);
    expect(createClient({ provider }).supports('evals')).toBe(baseUrl.includes('openai.com/v1') || 'unknown');
  });

  it('keeps data where it has to stay, whatever the environment says', () => {
    vi.stubEnv('OPENAI_BASE_URL', 'https://elsewhere.example.com/v1');
    expect(openai({ apiKey, dataResidency: 'eu' }).baseUrl).toBe('https://eu.api.openai.com/v1');
    expect(openai({ apiKey }).baseUrl).toBe('https://elsewhere.example.com/v1');
  });

  it.each([
    [{ dataResidency: 'eu', baseUrl: 'https://api.openai.com/v1' }, /dataResidency and baseUrl both name a host/],
    [{ dataResidency: 'evil.example.com/' as 'eu' }, /^openai: dataResidency is not the name of a region/],
    [{ baseUrl: 'api.openai.com' }, /^openai: baseUrl is not an absolute URL/],
  ] as const)('refuses %o', (settings, message) => {
    expect(() => openai({ apiKey, ...settings })).toThrow(message);
    expect(() => openai({ apiKey, ...settings })).toThrow(TypeError);
  });

  it('knows what its reasoning models refuse', () => {
    const params = { messages: [], temperature: 1, max_tokens: 9, top_p: 1, logprobs: true };
    const paths = lint(openAiLint, createChatCompletionOperation, { model: 'o4-mini', ...params }).map(
      ({ path }) => path,
    );
    expect(paths.toSorted()).toEqual(['logprobs', 'max_tokens', 'temperature', 'top_p']);
    expect(lint(openAiLint, createChatCompletionOperation, { model: 'gpt-4o', ...params })).toEqual([]);
  });

  const targets: [RealtimeTarget, string][] = [
    [{ kind: 'conversation', model: 'gpt-realtime' }, '?model=gpt-realtime'],
    [{ kind: 'transcription' }, '?intent=transcription'],
    [{ kind: 'translation', model: 'gpt-realtime-translate' }, '/translations?model=gpt-realtime-translate'],
    [{ kind: 'call', callId: 'rtc_1' }, '?call_id=rtc_1'],
  ];
  it.each(targets)('opens realtime for %o', async (target, path) => {
    const provider = openai({ apiKey: () => 'ek_ephemeral', dataResidency: 'eu', project: 'proj-1' });
    const url = `wss://eu.api.openai.com/v1/realtime${path}`;
    // Strictly: sockets send what is undefined word for word.
    expect(await openRealtimeEndpoint(provider, target, 'headers')).toStrictEqual({
      url,
      headers: { authorization: 'Bearer ek_ephemeral', 'openai-project': 'proj-1' },
      protocols: [],
    });
    expect(await openRealtimeEndpoint(provider, target, 'subprotocols')).toEqual({
      url,
      headers: {},
      protocols: ['realtime', 'openai-insecure-api-key.ek_ephemeral'],
    });
  });
});
