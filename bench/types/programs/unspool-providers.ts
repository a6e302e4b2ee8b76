import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { aiproxy } from '@unspool/providers/aiproxy';
import { azure } from '@unspool/providers/azure';
import { compatible } from '@unspool/providers/compatible';
import { deepseek } from '@unspool/providers/deepseek';
import { groq } from '@unspool/providers/groq';
import { ollama } from '@unspool/providers/ollama';
import { openai } from '@unspool/providers/openai';
import { openrouter } from '@unspool/providers/openrouter';

const request = { model: 'm', messages: [{ role: 'user', content: 'Hello' }] } as const;
export const contents = [
  (await createChatCompletion(createClient({ provider: aiproxy() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: azure() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: compatible({ baseUrl: 'http://localhost' }) }), request))
    .choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: deepseek() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: groq() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: ollama() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: openai() }), request)).choices[0]?.message.content,
  (await createChatCompletion(createClient({ provider: openrouter() }), request)).choices[0]?.message.content,
];
