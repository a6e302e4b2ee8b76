import { aiproxy } from '@unspool/providers/aiproxy';
import { azure } from '@unspool/providers/azure';
import { compatible } from '@unspool/providers/compatible';
import { ollama } from '@unspool/providers/ollama';
import { openai } from '@unspool/providers/openai';
import { hostedProviders } from './hosted-providers.ts';
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
      fields: [
        apiKey,
        baseUrl('https://api.openai.com/v1'),
        { name: 'organization', label: 'Organization', kind: 'text' },
      ],
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
    ...hostedProviders,
    {
      id: 'ollama',
      label: 'Ollama',
      fields: [{ name: 'host', label: 'Host', kind: 'url', placeholder: 'http://localhost:11434' }, apiKey],
      model: 'llama3.2',
      note: 'This page’s origin has to be in its OLLAMA_ORIGINS.',
      connect: ollama,
    },
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
