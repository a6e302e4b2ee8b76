import { openRealtimeEndpoint } from '@unspool/generated/provider';
import { createClient, type RealtimeTarget } from '@unspool/generated';
import { createAssistant } from '@unspool/generated/assistants';
import { createChatCompletion } from '@unspool/generated/chat';
import { createEmbedding } from '@unspool/generated/embeddings';
import { listModels } from '@unspool/generated/models';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { azure, azureLint } from './azure.ts';
import { lint } from './lint.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
import { describeWire } from './wire/describe-wire.fixture.ts';

const apiKey = 'azure-key-1';

beforeEach(() => {
  vi.stubEnv('AZURE_OPENAI_API_KEY', undefined);
  vi.stubEnv('AZURE_OPENAI_ENDPOINT', undefined);
});
afterEach(() => vi.unstubAllEnvs());

describe('azure', () => {
  describeWire({
    // A gateway's own path stays, and no surface is doubled whatever the endpoint names.
    provider: (origin) => azure({ endpoint: `${origin}/team/openai/v1/chat/completions`, apiKey }),
    basePath: '/team/openai/v1',
    headers: { 'api-key': apiKey },
    refused: ['createAssistant'],
  });

  it('sends chat to the v1 surface with the key as api-key', async () => {
    await using server = await startRecordingServer({ object: 'chat.completion', choices: [] });
    const client = createClient({ provider: azure({ endpoint: server.origin, apiKey }) });
    await createChatCompletion(client, { model: 'my-deployment', messages: [{ role: 'user', content: 'Hi' }] });

    const [request] = server.requests;
    expect(request).toMatchObject({ method: 'POST', url: '/openai/v1/chat/completions' });
    expect(request?.headers).toMatchObject({ 'api-key': apiKey, 'content-type': 'application/json' });
    expect(request?.headers.authorization).toBeUndefined();
    expect(JSON.parse(request?.body ?? '')).toEqual({
      model: 'my-deployment',
      messages: [{ role: 'user', content: 'Hi' }],
    });
  });

  it('asks for an Entra token at each attempt of each call', async () => {
    await using server = await startRecordingServer({ error: { message: 'overloaded' } }, 503);
    let count = 0;
    const provider = azure({ endpoint: server.origin, token: async () => `entra-${++count}` });
    const client = createClient({ provider, maxRetries: 1 });
    await expect(listModels(client)).rejects.toMatchObject({ status: 503 });
    await expect(listModels(client)).rejects.toMatchObject({ status: 503 });

    const sent = server.requests.map(({ headers }) => headers.authorization);
    expect(sent).toEqual(['Bearer entra-1', 'Bearer entra-2', 'Bearer entra-3', 'Bearer entra-4']);
    expect(server.requests.map(({ headers }) => headers['api-key'])).toEqual(sent.map(() => undefined));
  });

  it('adds api-version when asked to, before other query parameters', async () => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    const client = createClient({ provider: azure({ endpoint: server.origin, apiKey, apiVersion: 'preview' }) });
    await listModels(client);
    await listModels(client, {}, { query: { limit: 2 } });

    expect(server.requests.map(({ url }) => url)).toEqual([
      '/openai/v1/models?api-version=preview',
      '/openai/v1/models?api-version=preview&limit=2',
    ]);
  });

  it('reads endpoint and key from the environment', async () => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    vi.stubEnv('AZURE_OPENAI_ENDPOINT', `${server.origin}/openai/deployments/gpt-4o?api-version=2024-10-21`);
    vi.stubEnv('AZURE_OPENAI_API_KEY', 'from-environment');
    await listModels(createClient({ provider: azure() }));

    expect(server.requests[0]).toMatchObject({ url: '/openai/v1/models', headers: { 'api-key': 'from-environment' } });
  });

  it('prefers what is passed to the environment', async () => {
    vi.stubEnv('AZURE_OPENAI_ENDPOINT', 'https://other.openai.azure.com');
    vi.stubEnv('AZURE_OPENAI_API_KEY', 'other-key');
    const provider = azure({ resource: 'my-res', token: () => 'entra' });
    expect(provider.baseUrl).toBe('https://my-res.openai.azure.com/openai/v1');
    const endpoint = await openRealtimeEndpoint(provider, { kind: 'conversation', model: 'm' }, 'headers');
    expect(endpoint?.headers).toEqual({ authorization: 'Bearer entra' });
  });

  const targets: [RealtimeTarget, string][] = [
    [{ kind: 'conversation', model: 'my-realtime' }, '?model=my-realtime'],
    [{ kind: 'transcription' }, '?intent=transcription'],
    [{ kind: 'call', callId: 'rtc_1' }, '?call_id=rtc_1'],
  ];
  it.each(targets)('opens realtime for %o without api-version', async (target, query) => {
    const provider = azure({ resource: 'my-res', apiKey, apiVersion: 'preview' });
    expect(await openRealtimeEndpoint(provider, target, 'headers')).toEqual({
      url: `wss://my-res.openai.azure.com/openai/v1/realtime${query}`,
      headers: { 'api-key': apiKey },
      protocols: [],
    });
  });

  it('knows what deployments refuse', () => {
    const file = {
      role: 'user',
      content: [
        { type: 'text', text: 'Hi' },
        { type: 'file', file: {} },
      ],
    };
    const params = { model: 'Mistral-Large-3', messages: [file], max_completion_tokens: 9 };
    const paths = lint(azureLint, 'createChatCompletion', params).map(({ path }) => path);
    expect(paths).toEqual(['messages[0].content[1].type', 'max_completion_tokens']);
  });

  it.each([{ apiKey }, { token: () => 'entra' }, { apiKey, apiVersion: '2024-10-21' } as const])(
    'refuses realtime where no headers can be sent: %o',
    async (settings) => {
      const provider = azure({ resource: 'my-res', ...settings });
      await expect(
        openRealtimeEndpoint(provider, { kind: 'conversation', model: 'm' }, 'subprotocols'),
      ).rejects.toThrow(/^azure: realtime takes its credentials in headers.*Connect from a server/);
    },
  );

  it('refuses assistants before anything is sent', async () => {
    await using server = await startRecordingServer({});
    const client = createClient({ provider: azure({ endpoint: server.origin, apiKey }) });
    // @ts-expect-error assistants are a verified no
    const call = createAssistant(client, { model: 'm' });
    await expect(call).rejects.toMatchObject({ name: 'NotSupportedError', provider: 'azure' });
    expect(server.requests).toEqual([]);
  });

  it.each([
    [{ resource: 'my-res' }, 'azure: no API key. Pass apiKey, or set AZURE_OPENAI_API_KEY.'],
    [{ resource: 'my-res', apiKey: '' }, 'azure: apiKey is empty or not a string. Pass the key itself.'],
    [{ apiKey }, 'azure: no resource. Pass resource or endpoint, or set AZURE_OPENAI_ENDPOINT.'],
    [
      { resource: 'my-res', endpoint: 'https://my-res.openai.azure.com', apiKey },
      'azure: pass resource or endpoint, not both.',
    ],
    [{ resource: 'my-res', apiKey, token: () => 'entra' }, 'azure: pass apiKey or token, not both.'],
  ])('refuses %o with the remedy', (settings, message) => {
    expect(() => azure(settings)).toThrow(new TypeError(message));
  });

  it.each(['2024-1-1', '2024-10-21-beta', 'latest', '', 'x&y=v1', 'x=2024-10-21'])(
    'refuses the apiVersion "%s" with the remedy',
    (apiVersion) => {
      const settings = { resource: 'my-res', apiKey, apiVersion: apiVersion as 'v1' }; // As callers without types do.
      expect(() => azure(settings)).toThrow(/^azure: apiVersion is no .* Leave it out for v1\.$/);
    },
  );

  it('tells where a deployment was looked for that is not there', async () => {
    await using server = await startRecordingServer({ error: { code: 'DeploymentNotFound', message: 'No.' } }, 404);
    const client = createClient({ provider: azure({ endpoint: server.origin, apiKey, apiVersion: '2024-10-21' }) });
    const error = await createEmbedding(client, { model: 'none', input: 'Hi' }).then(undefined, (reason) => reason);
    expect(error).toMatchObject({ status: 404, code: 'DeploymentNotFound' });
    expect(error.message).toContain(
      `It was sent to ${server.origin}/openai/deployments/none/embeddings: check baseUrl`,
    );
    expect(error.message).not.toContain('api-version');
  });
});
