import { describe, expect, it } from 'vitest';
import { anthropic } from './anthropic.ts';
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
import { openai } from './openai.ts';
import { openrouter } from './openrouter.ts';
import { perplexity } from './perplexity.ts';
import { portkey } from './portkey.ts';
import { together } from './together.ts';
import { vercel } from './vercel.ts';
import { vllm } from './vllm.ts';
import { xai } from './xai.ts';

// As plain JavaScript may pass it: the type-checker refuses it in a literal.
const foreign = { baseURL: 'https://proxy.example/v1' };
const settings = { apiKey: 'k', ...foreign };

describe('the spelling of the openai package', () => {
  it.each([
    { id: 'anthropic', make: () => anthropic(settings) },
    { id: 'bedrock', make: () => bedrock({ region: 'us-west-2', ...settings }) },
    { id: 'cerebras', make: () => cerebras(settings) },
    { id: 'cloudflare', make: () => cloudflare({ accountId: '0'.repeat(32), ...settings }) },
    { id: 'acme', make: () => compatible({ id: 'acme', baseUrl: 'https://acme.example', ...settings }) },
    { id: 'deepseek', make: () => deepseek(settings) },
    { id: 'fireworks', make: () => fireworks(settings) },
    { id: 'gemini', make: () => gemini(settings) },
    { id: 'groq', make: () => groq(settings) },
    { id: 'huggingface', make: () => huggingface(settings) },
    { id: 'llamacpp', make: () => llamacpp(settings) },
    { id: 'lmstudio', make: () => lmstudio(settings) },
    { id: 'mistral', make: () => mistral(settings) },
    { id: 'openai', make: () => openai(settings) },
    { id: 'openai', make: () => openai({ dataResidency: 'eu', ...settings }) },
    { id: 'openrouter', make: () => openrouter(settings) },
    { id: 'perplexity', make: () => perplexity(settings) },
    { id: 'portkey', make: () => portkey(settings) },
    { id: 'together', make: () => together(settings) },
    { id: 'vercel', make: () => vercel(settings) },
    { id: 'vllm', make: () => vllm(settings) },
    { id: 'xai', make: () => xai(settings) },
  ])('is refused by $id', ({ id, make }) => {
    expect(make).toThrow(new TypeError(`${id}: write baseUrl, not baseURL.`));
  });
});
