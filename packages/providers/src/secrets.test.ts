import { inspect } from 'node:util';
import { createClient } from '@unspool/generated';
import { listModels } from '@unspool/generated/models';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { azure } from './azure.ts';
import { compatible } from './compatible.ts';
import { groq } from './groq.ts';
import { ollama } from './ollama.ts';
import { startRecordingServer } from './recording-server.fixture.ts';

const secret = 'TOPSECRET-0123456789';

const providers = (origin: string) => [
  azure({ endpoint: origin, apiKey: secret }),
  azure({ endpoint: origin, token: () => secret }),
  groq({ baseUrl: origin, apiKey: secret }),
  groq({ baseUrl: origin }),
  ollama({ host: origin, apiKey: secret }),
  compatible({ baseUrl: origin, apiKey: secret }),
  compatible({ baseUrl: origin, headers: { 'x-gateway-key': secret } }),
];

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
      const error = await listModels(createClient({ provider })).then(undefined, (reason: unknown) => reason);
      expect(error).toMatchObject({ name: 'ApiError', status: 401 });
      expect(error instanceof Error ? `${error.message} ${error.stack ?? ''}` : '').not.toContain(secret);
      expect(JSON.stringify(server.requests.at(-1)?.headers)).toContain(secret);
    }
  });

  it('are not printed when a header cannot carry them', async () => {
    const provider = groq({ baseUrl: 'http://127.0.0.1:9', apiKey: `${secret}\n` });
    const error = await listModels(createClient({ provider })).then(undefined, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(print(error)).not.toContain(secret);
  });

  it('are not printed when a setting is refused', () => {
    const attempts = [
      () => azure({ resource: secret.concat('/'), apiKey: secret }),
      () => azure({ endpoint: secret, apiKey: secret }),
      () => groq({ baseUrl: secret, apiKey: secret }),
      () => ollama({ host: `http://user:${secret}@example.com` }),
      () => compatible({ baseUrl: `https://example.com?key=${secret}` }),
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
