import { afterEach, describe, expect, it, vi } from 'vitest';
import { openAiProvider } from './openai-provider.ts';

const page = { document: {}, navigator: { userAgent: 'Mozilla/5.0 Chrome/140.0.0.0 Safari/537.36' } };

describe('openAiProvider', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  it.each([
    { where: 'a server', scope: {}, baseUrl: undefined, want: true },
    { where: 'a server', scope: {}, baseUrl: 'http://127.0.0.1:8000/v1', want: true },
    { where: 'a page', scope: page, baseUrl: undefined, want: true },
    { where: 'a page', scope: page, baseUrl: 'https://eu.api.openai.com/v1', want: true },
    { where: 'a page', scope: page, baseUrl: 'http://127.0.0.1:8000/v1', want: false },
    { where: 'a page', scope: page, baseUrl: 'https://api.openai.com.example.com/v1', want: false },
  ])('sends idempotency keys from $where to $baseUrl: $want', ({ scope, baseUrl, want }) => {
    vi.stubEnv('OPENAI_BASE_URL', '');
    for (const [name, value] of Object.entries(scope)) vi.stubGlobal(name, value);
    expect(openAiProvider({ apiKey: 'sk-key', baseUrl }).idempotencyKeys).toBe(want);
  });
});
