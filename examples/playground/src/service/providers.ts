import { aiproxy } from '@unspool/providers/aiproxy';
import { anthropic } from '@unspool/providers/anthropic';
import { azure } from '@unspool/providers/azure';
import { cerebras } from '@unspool/providers/cerebras';
import { compatible } from '@unspool/providers/compatible';
import { deepseek } from '@unspool/providers/deepseek';
import { fireworks } from '@unspool/providers/fireworks';
import { gemini } from '@unspool/providers/gemini';
import { groq } from '@unspool/providers/groq';
import { llamacpp } from '@unspool/providers/llamacpp';
import { lmstudio } from '@unspool/providers/lmstudio';
import { mistral } from '@unspool/providers/mistral';
import { ollama } from '@unspool/providers/ollama';
import { openai } from '@unspool/providers/openai';
import { openrouter } from '@unspool/providers/openrouter';
import { together } from '@unspool/providers/together';
import { vllm } from '@unspool/providers/vllm';
import { xai } from '@unspool/providers/xai';
import type { ProviderChoice, ProviderField } from './provider-choice.ts';

const apiKey: ProviderField = { name: 'apiKey', label: 'API key', kind: 'key' };

function baseUrl(placeholder: string, value?: string): ProviderField {
  return { name: 'baseUrl', label: 'Base URL', kind: 'url', placeholder, value };
}

/** Every service that the page can talk to; the first is the one behind it. */
export function listProviders(origin: string): readonly [ProviderChoice, ...ProviderChoice[]] {
  return [
    {
      id: 'embedded',
      label: 'Embedded server',
      fields: [baseUrl('', `${origin}/v1`), { ...apiKey, value: 'sk-embedded' }],
      model: 'gpt-5-mini',
      note: 'Comes with the playground. There is no model in it: its answers are made up, its events are those of the API.',
      connect: openai,
    },
    {
      id: 'openai',
      label: 'OpenAI',
      fields: [apiKey, baseUrl('https://api.openai.com/v1'), { name: 'organization', label: 'Organization', kind: 'text' }],
      model: 'gpt-5-mini',
      connect: openai,
    },
    {
      id: 'azure',
      label: 'Azure OpenAI',
      fields: [{ name: 'resource', label: 'Resource', kind: 'text', placeholder: 'my-resource' }, apiKey],
      model: 'my-deployment',
      note: 'The model is the name of a deployment. A browser cannot open its realtime sockets.',
      connect: azure,
    },
    hosted('anthropic', 'Anthropic', { model: 'claude-sonnet-4-5', at: 'https://api.anthropic.com/v1', connect: anthropic }),
    hosted('gemini', 'Google Gemini', {
      model: 'gemini-2.5-flash',
      at: 'https://generativelanguage.googleapis.com/v1beta/openai',
      connect: gemini,
    }),
    hosted('groq', 'Groq', { model: 'openai/gpt-oss-20b', at: 'https://api.groq.com/openai/v1', connect: groq }),
    hosted('xai', 'xAI', { model: 'grok-4', at: 'https://api.x.ai/v1', connect: xai }),
    hosted('openrouter', 'OpenRouter', {
      model: 'openai/gpt-5-mini',
      at: 'https://openrouter.ai/api/v1',
      connect: openrouter,
    }),
    hosted('deepseek', 'DeepSeek', { model: 'deepseek-chat', at: 'https://api.deepseek.com', connect: deepseek }),
    hosted('mistral', 'Mistral', { model: 'mistral-small-latest', at: 'https://api.mistral.ai/v1', connect: mistral }),
    hosted('together', 'Together AI', { model: 'openai/gpt-oss-20b', at: 'https://api.together.xyz/v1', connect: together }),
    hosted('fireworks', 'Fireworks AI', {
      model: 'accounts/fireworks/models/gpt-oss-20b',
      at: 'https://api.fireworks.ai/inference/v1',
      connect: fireworks,
    }),
    hosted('cerebras', 'Cerebras', { model: 'gpt-oss-120b', at: 'https://api.cerebras.ai/v1', connect: cerebras }),
    {
      id: 'ollama',
      label: 'Ollama',
      fields: [{ name: 'host', label: 'Host', kind: 'url', placeholder: 'http://localhost:11434' }, apiKey],
      model: 'llama3.2',
      note: 'This page’s origin has to be in its OLLAMA_ORIGINS.',
      connect: ollama,
    },
    hosted('lmstudio', 'LM Studio', { model: 'local-model', at: 'http://localhost:1234/v1', connect: lmstudio }),
    hosted('llamacpp', 'llama.cpp', { model: 'local-model', at: 'http://localhost:8080/v1', connect: llamacpp }),
    hosted('vllm', 'vLLM', { model: 'local-model', at: 'http://localhost:8000/v1', connect: vllm }),
    {
      id: 'aiproxy',
      label: 'AIProxy',
      fields: [
        { name: 'partialKey', label: 'Partial key', kind: 'key' },
        { name: 'serviceUrl', label: 'Service URL', kind: 'url', placeholder: 'https://api.aiproxy.com/…' },
      ],
      model: 'gpt-5-mini',
      note: 'A partial key is of no use alone, so that it may be given away.',
      connect: aiproxy,
    },
    {
      id: 'compatible',
      label: 'Any other server',
      fields: [baseUrl('http://localhost:8000/v1'), apiKey],
      model: 'my-model',
      connect: ({ baseUrl: url = '', apiKey: key }) => compatible({ baseUrl: url, apiKey: key }),
    },
  ];
}

type Hosted = Pick<ProviderChoice, 'connect' | 'model'> & { readonly at: string };

/** A provider that takes a key and, for those who have it elsewhere, a base URL. */
function hosted(id: string, label: string, { at, ...rest }: Hosted): ProviderChoice {
  return { id, label, fields: [apiKey, baseUrl(at)], ...rest };
}
