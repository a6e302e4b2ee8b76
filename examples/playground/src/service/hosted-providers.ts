import { anthropic } from '@unspool/providers/anthropic';
import { cerebras } from '@unspool/providers/cerebras';
import { deepseek } from '@unspool/providers/deepseek';
import { fireworks } from '@unspool/providers/fireworks';
import { gemini } from '@unspool/providers/gemini';
import { groq } from '@unspool/providers/groq';
import { llamacpp } from '@unspool/providers/llamacpp';
import { lmstudio } from '@unspool/providers/lmstudio';
import { mistral } from '@unspool/providers/mistral';
import { openrouter } from '@unspool/providers/openrouter';
import { together } from '@unspool/providers/together';
import { vllm } from '@unspool/providers/vllm';
import { xai } from '@unspool/providers/xai';
import type { ProviderChoice, ProviderField } from './provider-choice.ts';

const apiKey: ProviderField = { name: 'apiKey', label: 'API key', kind: 'key' };

/** Providers that take a key and, for those who have them elsewhere, a base URL. */
export const hostedProviders: readonly ProviderChoice[] = [
  hosted('groq', 'Groq', { model: 'openai/gpt-oss-20b', at: 'https://api.groq.com/openai/v1', connect: groq }),
  hosted('anthropic', 'Anthropic', {
    model: 'claude-sonnet-4-5',
    at: 'https://api.anthropic.com/v1',
    connect: anthropic,
  }),
  hosted('gemini', 'Google Gemini', {
    model: 'gemini-2.5-flash',
    at: 'https://generativelanguage.googleapis.com/v1beta/openai',
    connect: gemini,
  }),
  hosted('xai', 'xAI', { model: 'grok-4', at: 'https://api.x.ai/v1', connect: xai }),
  hosted('openrouter', 'OpenRouter', {
    model: 'openai/gpt-5-mini',
    at: 'https://openrouter.ai/api/v1',
    connect: openrouter,
  }),
  hosted('deepseek', 'DeepSeek', { model: 'deepseek-chat', at: 'https://api.deepseek.com', connect: deepseek }),
  hosted('mistral', 'Mistral', { model: 'mistral-small-latest', at: 'https://api.mistral.ai/v1', connect: mistral }),
  hosted('together', 'Together AI', {
    model: 'openai/gpt-oss-20b',
    at: 'https://api.together.xyz/v1',
    connect: together,
  }),
  hosted('fireworks', 'Fireworks AI', {
    model: 'accounts/fireworks/models/gpt-oss-20b',
    at: 'https://api.fireworks.ai/inference/v1',
    connect: fireworks,
  }),
  hosted('cerebras', 'Cerebras', { model: 'gpt-oss-120b', at: 'https://api.cerebras.ai/v1', connect: cerebras }),
  hosted('lmstudio', 'LM Studio', { model: 'local-model', at: 'http://localhost:1234/v1', connect: lmstudio }),
  hosted('llamacpp', 'llama.cpp', { model: 'local-model', at: 'http://localhost:8080/v1', connect: llamacpp }),
  hosted('vllm', 'vLLM', { model: 'local-model', at: 'http://localhost:8000/v1', connect: vllm }),
];

type Hosted = Pick<ProviderChoice, 'connect' | 'model'> & { readonly at: string };

function hosted(id: string, label: string, { at, ...rest }: Hosted): ProviderChoice {
  return { id, label, fields: [apiKey, { name: 'baseUrl', label: 'Base URL', kind: 'url', placeholder: at }], ...rest };
}
