import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
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

const request = { model: 'm', messages: [{ role: 'user', content: 'Hello' }] } as const;
export const contents = [
  (await createChatCompletion(createClient({ provider: aiproxy() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: anthropic() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: azure() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: bedrock() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: cerebras() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: cloudflare() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: compatible({ baseUrl: 'http://localhost' }) }), request))
    .choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: deepseek() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: fireworks() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: gemini() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: groq() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: huggingface() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: llamacpp() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: lmstudio() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: mistral() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: ollama() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: openai() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: openrouter() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: perplexity() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: portkey() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: together() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: vercel() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: vllm() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: xai() }), request)).choices[0]?.message.content,
];
