import { inspect } from 'node:util';
import { createClient, type Area, type Provider } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aiproxy } from './aiproxy.ts';
import { anthropic } from './anthropic.ts';
import { azure } from './azure.ts';
import { bedrock } from './bedrock.ts';
import { cerebras } from './cerebras.ts';
import { cloudflare } from './cloudflare.ts';
import { compatible } from './compatible.ts';
import { deepseek } from './deepseek.ts';
import { fireworks } from './fireworks.ts';
import { gemini } from './gemini.ts';
import { groq } from './groq.ts';
import { huggingface } from './huggingface.ts';
import { llamacpp } from './llamacpp.ts';
import { lmstudio } from './lmstudio.ts';
import { mistral } from './mistral.ts';
import { ollama } from './ollama.ts';
import { openai } from './openai.ts';
import { openrouter } from './openrouter.ts';
import { perplexity } from './perplexity.ts';
import { portkey } from './portkey.ts';
import { startRecordingServer } from './recording-server.fixture.ts';
import { together } from './together.ts';
import { vercel } from './vercel.ts';
import { vllm } from './vllm.ts';
import { xai } from './xai.ts';

const secret = 'TOPSECRET-0123456789';

const providers = (origin: string) => [
  openai({ baseUrl: origin, apiKey: secret }),
  openai({ baseUrl: origin, apiKey: () => secret }),
  aiproxy({ serviceUrl: origin, partialKey: secret }),
  aiproxy({ serviceUrl: origin, partialKey: 'partial', bypass: secret }),
  aiproxy({ serviceUrl: origin, partialKey: 'partial', deviceCheck: () => secret }),
  azure({ endpoint: origin, apiKey: secret, apiVersion: '2024-10-21' }),
  azure({ endpoint: origin, apiKey: secret }),
  azure({ endpoint: origin, token: () => secret }),
  groq({ baseUrl: origin, apiKey: secret }),
  groq({ baseUrl: origin }),
  ollama({ host: origin, apiKey: secret }),
  vllm({ baseUrl: origin, apiKey: secret }),
  llamacpp({ baseUrl: origin, apiKey: secret }),
  lmstudio({ baseUrl: origin, apiKey: secret }),
  deepseek({ baseUrl: origin, apiKey: secret }),
  openrouter({ baseUrl: origin, apiKey: secret }),
  xai({ baseUrl: origin, apiKey: secret }),
  huggingface({ baseUrl: origin, apiKey: secret }),
  cloudflare({ baseUrl: origin, apiKey: secret }),
  vercel({ baseUrl: origin, apiKey: secret }),
  gemini({ baseUrl: origin, apiKey: secret }),
  anthropic({ baseUrl: origin, apiKey: secret }),
  bedrock({ baseUrl: origin, apiKey: secret }),
  bedrock({ baseUrl: origin, sign: () => ({ authorization: secret }) }),
  mistral({ baseUrl: origin, apiKey: secret }),
  portkey({ baseUrl: origin, apiKey: secret }),
  portkey({ baseUrl: origin, providerKey: secret }),
  portkey({ baseUrl: origin, config: { api_key: secret } }),
  perplexity({ baseUrl: origin, apiKey: secret }),
  together({ baseUrl: origin, apiKey: secret }),
  fireworks({ baseUrl: origin, apiKey: secret }),
  cerebras({ baseUrl: origin, apiKey: secret }),
  compatible({ baseUrl: origin, apiKey: secret }),
  compatible({ baseUrl: origin, headers: { 'x-gateway-key': secret } }),
];

/** Every provider serves chat. */
function ask(provider: Provider<Exclude<Area, 'chat'>>): Promise<unknown> {
  return createChatCompletion(createClient({ provider }), { model: 'm', messages: [] });
}

/** Everything that a log could make of a value. */
function print(value: unknown): string {
  const error = value instanceof Error ? `${value.message} ${value.stack ?? ''}` : '';
  return `${error} ${String(value)} ${JSON.stringify(value)} ${inspect(value, { depth: 9, showHidden: true, getters: true })}`;
}

beforeEach(() => vi.stubEnv('GROQ_API_KEY', secret));
afterEach(() => vi.unstubAllEnvs());

describe('secrets', () => {
  it('are not printed with a provider or its client', () => {
    for (const provider of providers('https://example.com')) {
      expect(print(provider)).not.toContain(secret);
      expect(print(createClient({ provider }))).not.toContain(secret);
    }
  });

  it('are sent, and not printed with an error even when the server repeats them', async () => {
    await using server = await startRecordingServer({ error: { message: `bad key ${secret}` } }, 401);
    for (const provider of providers(server.origin)) {
      const error = await ask(provider).then(undefined, (reason: unknown) => reason);
      expect(error).toMatchObject({ name: 'ApiError', status: 401 });
      expect(error instanceof Error ? `${error.message} ${error.stack ?? ''}` : '').not.toContain(secret);
      expect(JSON.stringify(server.requests.at(-1)?.headers)).toContain(secret);
    }
  });

  it.each(['\n', '\r\nx-admin: yes', '\0', '\u2028'])(
    'are not printed when a header cannot carry them: %j',
    async (tail) => {
      await using server = await startRecordingServer({});
      const settings = { baseUrl: server.origin, apiKey: secret + tail };
      for (const provider of [
        groq(settings),
        openai(settings),
        compatible(settings),
        compatible({ ...settings, headers: { 'x-team': secret + tail } }),
      ]) {
        const error = await ask(provider).then(undefined, (reason: unknown) => reason);
        expect(error).toBeInstanceOf(TypeError);
        expect(print(error)).not.toContain(secret);
      }
      expect(server.requests).toEqual([]);
    },
  );

  it('are in no member that a loop over a provider could find', () => {
    for (const provider of providers('https://example.com')) {
      const values = Reflect.ownKeys(provider).map((key) => Reflect.get(provider, key));
      expect(JSON.stringify(values)).not.toContain(secret);
      expect(JSON.stringify({ ...provider })).not.toContain(secret);
    }
  });

  it('are not printed when a setting is refused', () => {
    const attempts = [
      () => azure({ resource: secret.concat('/'), apiKey: secret }),
      () => azure({ endpoint: secret, apiKey: secret }),
      () => groq({ baseUrl: secret, apiKey: secret }),
      () => ollama({ host: `http://user:${secret}@example.com` }),
      () => compatible({ baseUrl: `https://example.com?key=${secret}` }),
      () => vllm({ baseUrl: secret }),
      () => bedrock({ region: secret, apiKey: secret }),
      () => bedrock({ region: 'us-west-2', apiKey: secret, sign: () => ({ authorization: secret }) }),
      () => cloudflare({ accountId: `${secret}/`, apiKey: secret }),
      () => portkey({ baseUrl: `https://example.com?key=${secret}`, apiKey: secret }),
    ];
    for (const attempt of attempts) {
      let error: unknown;
      try {
        attempt();
      } catch (reason) {
        error = reason;
      }
      expect(error).toBeInstanceOf(TypeError);
      expect(print(error)).not.toContain(secret);
    }
  });
});
