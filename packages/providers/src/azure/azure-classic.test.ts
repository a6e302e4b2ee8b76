import { createClient } from '@unspool/generated';
import { createChatCompletion, createChatCompletionOperation } from '@unspool/generated/chat';
import { createImage } from '@unspool/generated/images';
import { openRealtimeEndpoint } from '@unspool/generated/provider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { azure, type AzureSettings } from '../azure.ts';
import { startRecordingServer } from '../recording-server.fixture.ts';
import { describeWire } from '../wire/describe-wire.fixture.ts';
import { createClassic } from './azure-classic.ts';

const apiVersion = '2024-10-21';
const token = () => 'entra';
/** The operations that name their deployment in the path (Azure OpenAI documentation, REST reference). */
const deployed =
  /^\/(?:audio\/(?:speech|transcriptions|translations)|chat\/completions|completions|embeddings|images\/(?:edits|generations))$/;

async function send(settings: AzureSettings, model: string): Promise<string | undefined> {
  await using server = await startRecordingServer({ object: 'chat.completion', choices: [] });
  const provider = azure({ endpoint: server.origin, apiVersion, token, ...settings });
  await createChatCompletion(createClient({ provider }), { model, messages: [] });
  return server.requests[0]?.url;
}

describe('azure with a dated api-version', () => {
  describeWire({
    provider: (origin) => azure({ endpoint: `${origin}/openai`, token, apiVersion }),
    basePath: '/openai',
    headers: { authorization: 'Bearer entra' },
    refused: ['createAssistant'],
    toPath: (path) => {
      const [own, query] = path.split('?');
      const place = deployed.test(path) ? `/deployments/my-model${path}` : own;
      return `${place}?api-version=${apiVersion}${query === undefined ? '' : `&${query}`}`;
    },
  });

  it.each([
    ['gpt-4o', 'gpt-4o'],
    ['team/gpt 4', 'team%2Fgpt%204'],
    ['../../admin', '..%2F..%2Fadmin'],
    ['a?b#c', 'a%3Fb%23c'],
    ['%2e%2e', '%252e%252e'],
  ])('keeps the deployment %s one segment of the path', async (model, segment) => {
    expect(await send({}, model)).toBe(`/openai/deployments/${segment}/chat/completions?api-version=${apiVersion}`);
  });

  it('keeps any name one segment of the path, or refuses it', () => {
    const operation = createChatCompletionOperation;
    const root = 'https://my-res.openai.azure.com/openai';
    const { route } = createClassic(root, `?api-version=${apiVersion}`, undefined);
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('.', '/', '%', '\\\\', 'a') })),
        (model) => {
          const toPath = () => route?.(operation, { path: '/chat/completions', params: { model } });
          if (/^\.*$/.test(model)) {
            expect(toPath).toThrow(TypeError);
            return;
          }
          const { pathname } = new URL(root + toPath());
          const [deployment, ...rest] = pathname.replace('/openai/deployments/', '').split('/');
          expect(rest).toEqual(['chat', 'completions']);
          expect(decodeURIComponent(deployment ?? '')).toBe(model);
        },
      ),
    );
  });

  it.each(['.', '..', '', 'half \ud800'])('refuses the deployment "%s"', async (model) => {
    await expect(send({}, model)).rejects.toThrow(/^azure: no usable deployment\. Pass it as model/);
    expect(() => azure({ resource: 'my-res', token, apiVersion, deployment: model })).toThrow(
      /^azure: no usable deployment/,
    );
  });

  it('has one deployment for all calls when the settings name it, or else the endpoint', async () => {
    expect(await send({ deployment: 'mine' }, 'gpt-4o')).toContain('/openai/deployments/mine/chat/completions?');
    expect(await send({ deployment: 'team/mine' }, 'gpt-4o')).toContain('/openai/deployments/team%2Fmine/chat/');
    await using server = await startRecordingServer({ data: [] });
    const endpoint = `${server.origin}/openai/deployments/dall-e/images/generations?api-version=2023-05-15`;
    await createImage(createClient({ provider: azure({ endpoint, token, apiVersion }) }), { prompt: 'a cat' });
    expect(server.requests[0]?.url).toBe(`/openai/deployments/dall-e/images/generations?api-version=${apiVersion}`);
  });

  it('opens the preview of realtime, with its own query', async () => {
    const provider = azure({ resource: 'my-res', token, apiVersion: '2025-04-01-preview' });
    expect(await openRealtimeEndpoint(provider, { kind: 'conversation', model: 'my realtime' }, 'headers')).toEqual({
      url: 'wss://my-res.openai.azure.com/openai/realtime?api-version=2025-04-01-preview&deployment=my%20realtime',
      headers: { authorization: 'Bearer entra' },
      protocols: [],
    });
  });

  it('knows no other realtime', async () => {
    const provider = azure({ resource: 'my-res', token, apiVersion });
    await expect(openRealtimeEndpoint(provider, { kind: 'transcription' }, 'headers')).rejects.toMatchObject({
      name: 'NotSupportedError',
    });
  });
});
