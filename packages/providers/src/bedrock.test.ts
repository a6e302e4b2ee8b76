import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { listModels } from '@unspool/generated/models';
import { createResponse } from '@unspool/generated/responses';
import { createVideo } from '@unspool/generated/videos';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bedrock, bedrockLint, type BedrockRequest, type BedrockSigner } from './bedrock.ts';
import { signV4 } from './bedrock/sign-v4.fixture.ts';
import { lint } from './lint.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
import { describeWire } from './wire/describe-wire.fixture.ts';

const apiKey = 'bedrock-api-key-1234567890';
const messages = [{ role: 'user', content: 'Grüß Gott ✓' }] as const;
const account = {
  region: 'us-west-2',
  service: 'bedrock',
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};

beforeEach(() => {
  for (const name of ['AWS_BEARER_TOKEN_BEDROCK', 'AWS_BEDROCK_BASE_URL', 'AWS_REGION', 'AWS_DEFAULT_REGION']) {
    vi.stubEnv(name, undefined);
  }
});
afterEach(() => vi.unstubAllEnvs());

/** A signer as AWS's own are: it signs what it is given, and gives it back with what it adds. */
function createSigner(seen: BedrockRequest[] = []): BedrockSigner {
  return (request) => {
    seen.push(request);
    const date = `20260101T00000${seen.length}Z`;
    const headers = { ...request.headers, host: new URL(request.url).host, 'x-amz-date': date };
    return { ...headers, authorization: signV4({ ...request, ...account, headers }) };
  };
}

describe('signV4', () => {
  it('signs as the first request of AWS’s test suite is signed', () => {
    const headers = { host: 'example.amazonaws.com', 'x-amz-date': '20150830T123600Z' };
    const request = { method: 'GET', url: 'https://example.amazonaws.com/', headers, body: '' };
    expect(signV4({ ...account, ...request, region: 'us-east-1', service: 'service' })).toMatch(
      /Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31$/,
    );
  });
});

describe('bedrock', () => {
  describeWire({
    provider: (origin) => bedrock({ apiKey, baseUrl: `${origin}/openai/v1` }),
    basePath: '/openai/v1',
    headers: { authorization: `Bearer ${apiKey}` },
    refused: [
      'createEmbedding',
      'createFile',
      'createImage',
      'createImageEdit',
      'createRealtimeClientSecret',
      'createSpeech',
      'createTranscription',
      'createTranslation',
      'listFiles',
    ],
  });

  it.each([
    [{ region: 'us-west-2' }, {}, 'https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1'],
    [
      {},
      { AWS_REGION: 'eu-central-1', AWS_DEFAULT_REGION: 'us-east-1' },
      'https://bedrock-runtime.eu-central-1.amazonaws.com/openai/v1',
    ],
    [{}, { AWS_DEFAULT_REGION: 'us-gov-west-1' }, 'https://bedrock-runtime.us-gov-west-1.amazonaws.com/openai/v1'],
    [
      {},
      { AWS_BEDROCK_BASE_URL: 'https://bedrock-mantle.us-east-1.api.aws/v1' },
      'https://bedrock-mantle.us-east-1.api.aws/v1',
    ],
    [
      { region: 'us-west-2' },
      { AWS_BEDROCK_BASE_URL: 'https://mantle.example' },
      'https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1',
    ],
    [{ baseUrl: 'https://mantle.example/v1/' }, { AWS_REGION: 'us-east-1' }, 'https://mantle.example/v1'],
  ])('of %j and %j is at %s', (settings, environment, want) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    expect(bedrock({ apiKey, ...settings }).baseUrl).toBe(want);
  });

  it('reads its key from the environment', async () => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', 'environment');
    await listModels(createClient({ provider: bedrock({ baseUrl: server.origin }) }));
    expect(server.requests[0]?.headers.authorization).toBe('Bearer environment');
  });

  it('gives a signer what arrives, at each attempt', async () => {
    await using server = await startRecordingServer({ error: { message: 'later' } }, 503);
    const seen: BedrockRequest[] = [];
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', 'not with a signer');
    const client = createClient({
      provider: bedrock({ sign: createSigner(seen), baseUrl: `${server.origin}/openai/v1` }),
      maxRetries: 1,
    });
    const options = { headers: { accept: 'text/event-stream' }, query: { trace: '1' } };
    const call = createChatCompletion(client, { model: 'm', messages }, options);
    await expect(call).rejects.toMatchObject({ status: 503 });

    expect(seen).toHaveLength(2);
    for (const { method, url, headers, body } of server.requests) {
      const signed = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? [];
      expect(signed).toEqual(['content-type', 'host', 'x-amz-date']);
      const arrived = Object.fromEntries(signed.map((name) => [name, String(headers[name])]));
      // Computed anew from the bytes on the wire, as AWS does.
      const want = signV4({ ...account, method, url: server.origin + url, headers: arrived, body });
      expect(headers.authorization).toBe(want);
    }
    expect(server.requests.map(({ headers }) => headers['x-amz-date'])).toEqual([
      '20260101T000001Z',
      '20260101T000002Z',
    ]);
  });

  it('has a request without a body signed', async () => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    const seen: BedrockRequest[] = [];
    await listModels(createClient({ provider: bedrock({ sign: createSigner(seen), baseUrl: server.origin }) }));
    expect(seen).toEqual([{ method: 'GET', url: `${server.origin}/models`, headers: {}, body: new Uint8Array() }]);
  });

  it('refuses to have a form signed, which no signer sees', async () => {
    await using server = await startRecordingServer({});
    const client = createClient({ provider: bedrock({ sign: createSigner(), baseUrl: server.origin }) });
    const image = new File(['bytes'], 'cat.png');
    await expect(createVideo(client, { prompt: 'a cat', input_reference: image })).rejects.toThrow(
      new TypeError('bedrock: sign cannot sign a form, which is made as it is sent. Use apiKey for uploads.'),
    );
    expect(server.requests).toEqual([]);
  });

  it('hands on what a signer throws', async () => {
    const reason = new Error('credentials have expired');
    const provider = bedrock({ region: 'us-west-2', sign: () => Promise.reject(reason) });
    await expect(createResponse(createClient({ provider }), { model: 'm', input: 'Hi' })).rejects.toBe(reason);
  });

  it.each([
    [{ apiKey }, 'bedrock: no region. Pass region, or set AWS_REGION.'],
    [{ region: 'us-west-2' }, 'bedrock: no API key. Pass apiKey, or set AWS_BEARER_TOKEN_BEDROCK.'],
    [
      { region: 'us-west-2', apiKey, sign: createSigner() },
      'bedrock: apiKey and sign stand for the same. Pass one of them.',
    ],
    [
      { region: 'us-west-2', baseUrl: 'https://mantle.example/v1', apiKey },
      'bedrock: region and baseUrl both name a host. Pass one of them.',
    ],
    [
      { region: 'us-west-2.evil.example/', apiKey },
      'bedrock: region is not the name of one, such as us-west-2. Pass a URL as baseUrl.',
    ],
    [{ baseUrl: 'http://mantle.example/v1', apiKey }, 'bedrock: baseUrl is an http: URL. Use https: but on loopback.'],
  ])('refuses %o with the remedy', (settings, message) => {
    expect(() => bedrock(settings)).toThrow(new TypeError(message));
  });
});

describe('bedrockLint', () => {
  it.each([
    [{ background: true }, ['background']],
    [{ background: false }, []],
  ])('of %j finds %j', (params, paths) => {
    expect(lint(bedrockLint, 'createResponse', params).map(({ path }) => path)).toEqual(paths);
  });
});
