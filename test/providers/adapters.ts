import type { Area, Provider } from '@unspool/generated';
import { aiproxy } from '@unspool/providers/aiproxy';
import { anthropic } from '@unspool/providers/anthropic';
import { azure } from '@unspool/providers/azure';
import { bedrock } from '@unspool/providers/bedrock';
import { cerebras } from '@unspool/providers/cerebras';
import { cloudflare } from '@unspool/providers/cloudflare';
import { compatible } from '@unspool/providers/compatible';
import { deepseek } from '@unspool/providers/deepseek';
import { fireworks } from '@unspool/providers/fireworks';
import { gemini } from '@unspool/providers/gemini';
import { groq } from '@unspool/providers/groq';
import { huggingface } from '@unspool/providers/huggingface';
import { llamacpp } from '@unspool/providers/llamacpp';
import { lmstudio } from '@unspool/providers/lmstudio';
import { mistral } from '@unspool/providers/mistral';
import { ollama } from '@unspool/providers/ollama';
import { openai } from '@unspool/providers/openai';
import { openrouter } from '@unspool/providers/openrouter';
import { perplexity } from '@unspool/providers/perplexity';
import { portkey } from '@unspool/providers/portkey';
import { together } from '@unspool/providers/together';
import { vercel } from '@unspool/providers/vercel';
import { vllm } from '@unspool/providers/vllm';
import { xai } from '@unspool/providers/xai';
import type { ProviderSheet } from './provider-sheet.ts';
import { aiproxySheet } from './sheets/aiproxy.ts';
import { anthropicSheet } from './sheets/anthropic.ts';
import { azureClassicSheet, azureSheet, azureTokenSheet } from './sheets/azure.ts';
import { bedrockSheet } from './sheets/bedrock.ts';
import { cerebrasSheet } from './sheets/cerebras.ts';
import { cloudflareSheet } from './sheets/cloudflare.ts';
import { compatibleSheet } from './sheets/compatible.ts';
import { deepseekSheet } from './sheets/deepseek.ts';
import { fireworksSheet } from './sheets/fireworks.ts';
import { geminiSheet } from './sheets/gemini.ts';
import { groqSheet } from './sheets/groq.ts';
import { huggingfaceSheet } from './sheets/huggingface.ts';
import { gpustackSheet, llamacppSheet } from './sheets/llamacpp.ts';
import { lmstudioSheet } from './sheets/lmstudio.ts';
import { mistralSheet } from './sheets/mistral.ts';
import { ollamaSheet } from './sheets/ollama.ts';
import { openaiSheet } from './sheets/openai.ts';
import { openrouterSheet } from './sheets/openrouter.ts';
import { perplexitySheet } from './sheets/perplexity.ts';
import { portkeySheet } from './sheets/portkey.ts';
import { togetherSheet } from './sheets/together.ts';
import { vercelSheet } from './sheets/vercel.ts';
import { vllmSheet } from './sheets/vllm.ts';
import { xaiSheet } from './sheets/xai.ts';

/** A provider's adapter beside what is known of the provider. */
export interface Adapter {
  readonly sheet: ProviderSheet;
  /** Makes the provider for a server at `origin` that has the base path of the sheet. */
  readonly connect: (origin: string, apiKey: string) => Provider<Area>;
}

/** All adapters there are, some of them with more than one server. */
export const adapters: readonly Adapter[] = [
  {
    sheet: aiproxySheet,
    connect: (origin, partialKey) => aiproxy({ partialKey, serviceUrl: `${origin}/my-project/my-service` }),
  },
  { sheet: anthropicSheet, connect: (origin, apiKey) => anthropic({ apiKey, baseUrl: `${origin}/v1` }) },
  { sheet: azureSheet, connect: (endpoint, apiKey) => azure({ apiKey, endpoint }) },
  { sheet: azureTokenSheet, connect: (endpoint, key) => azure({ token: async () => key, endpoint }) },
  {
    sheet: azureClassicSheet,
    connect: (endpoint, apiKey) => azure({ apiKey, endpoint, apiVersion: '2024-10-21', deployment: 'my-model' }),
  },
  { sheet: bedrockSheet, connect: (origin, apiKey) => bedrock({ apiKey, baseUrl: `${origin}/openai/v1` }) },
  { sheet: cerebrasSheet, connect: (origin, apiKey) => cerebras({ apiKey, baseUrl: `${origin}/v1` }) },
  {
    sheet: cloudflareSheet,
    connect: (origin, apiKey) => cloudflare({ apiKey, baseUrl: `${origin}/client/v4/accounts/abc123/ai/v1` }),
  },
  { sheet: compatibleSheet, connect: (origin) => compatible({ baseUrl: `${origin}/any/where` }) },
  { sheet: deepseekSheet, connect: (baseUrl, apiKey) => deepseek({ apiKey, baseUrl }) },
  { sheet: fireworksSheet, connect: (origin, apiKey) => fireworks({ apiKey, baseUrl: `${origin}/inference/v1` }) },
  { sheet: geminiSheet, connect: (origin, apiKey) => gemini({ apiKey, baseUrl: `${origin}/v1beta/openai` }) },
  { sheet: gpustackSheet, connect: (origin) => llamacpp({ baseUrl: `${origin}/v1` }) },
  { sheet: groqSheet, connect: (origin, apiKey) => groq({ apiKey, baseUrl: `${origin}/openai/v1` }) },
  { sheet: huggingfaceSheet, connect: (origin, apiKey) => huggingface({ apiKey, baseUrl: `${origin}/v1` }) },
  { sheet: llamacppSheet, connect: (origin) => llamacpp({ baseUrl: `${origin}/v1` }) },
  { sheet: lmstudioSheet, connect: (origin) => lmstudio({ baseUrl: `${origin}/v1` }) },
  { sheet: mistralSheet, connect: (origin, apiKey) => mistral({ apiKey, baseUrl: `${origin}/v1` }) },
  { sheet: ollamaSheet, connect: (host) => ollama({ host }) },
  { sheet: openaiSheet, connect: (origin, apiKey) => openai({ apiKey, baseUrl: `${origin}/v1` }) },
  { sheet: openrouterSheet, connect: (origin, apiKey) => openrouter({ apiKey, baseUrl: `${origin}/api/v1` }) },
  { sheet: perplexitySheet, connect: (baseUrl, apiKey) => perplexity({ apiKey, baseUrl }) },
  { sheet: portkeySheet, connect: (origin, apiKey) => portkey({ apiKey, baseUrl: `${origin}/v1` }) },
  { sheet: togetherSheet, connect: (origin, apiKey) => together({ apiKey, baseUrl: `${origin}/v1` }) },
  { sheet: vercelSheet, connect: (origin, apiKey) => vercel({ apiKey, baseUrl: `${origin}/v1` }) },
  { sheet: vllmSheet, connect: (origin) => vllm({ baseUrl: `${origin}/v1` }) },
  { sheet: xaiSheet, connect: (origin, apiKey) => xai({ apiKey, baseUrl: `${origin}/v1` }) },
];

/** All of them, by their names, for a table of tests. */
export const namedAdapters = adapters.map((adapter) => [adapter.sheet.id, adapter] as const);
