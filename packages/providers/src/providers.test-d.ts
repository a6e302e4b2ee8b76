import { createClient, type Area, type Client, type Provider, type ServedByProvider } from '@unspool/generated';
import { createAssistant } from '@unspool/generated/assistants';
import { type CreateChatCompletionResponse, createChatCompletion } from '@unspool/generated/chat';
import { createImage } from '@unspool/generated/images';
import { expectTypeOf } from 'vitest';
import { azure } from './azure.ts';
import { compatible } from './compatible.ts';
import { deepseek, type DeepSeekDialect } from './deepseek.ts';
import type { ChatDialect } from './dialect.ts';
import { groq, type GroqDialect } from './groq.ts';
import { ollama } from './ollama.ts';
import { openai } from './openai.ts';
import { openrouter, type OpenRouterDialect } from './openrouter.ts';

const groqClient = createClient({ provider: groq() });
void createChatCompletion(groqClient, { model: 'm', messages: [] });
// @ts-expect-error Groq has no assistants
void createAssistant(groqClient, { model: 'm' });
// @ts-expect-error Groq has no images
void createImage(groqClient, { prompt: 'p' });

const azureClient = createClient({ provider: azure() });
void createImage(azureClient, { prompt: 'p' });
// @ts-expect-error assistants are retired on Azure
void createAssistant(azureClient, { model: 'm' });

const ollamaClient = createClient({ provider: ollama() });
// @ts-expect-error Ollama has no assistants
void createAssistant(ollamaClient, { model: 'm' });

// What is not known goes through.
const compatibleClient = createClient({ provider: compatible({ baseUrl: 'https://example.com' }) });
expectTypeOf(compatibleClient).toEqualTypeOf<Client<Area, ChatDialect>>();
void createAssistant(compatibleClient, { model: 'm' });

const narrowed = compatible({ baseUrl: 'https://example.com', unsupported: ['images', 'videos'] });
expectTypeOf(narrowed).toEqualTypeOf<Provider<'images' | 'videos', ChatDialect>>();
// @ts-expect-error said to be missing
void createImage(createClient({ provider: narrowed }), { prompt: 'p' });

// A provider without lacks, however it was made, gives a client of everything.
expectTypeOf(createClient({ provider: { id: 'own', baseUrl: 'https://example.com' } })).toEqualTypeOf<Client>();
const own: Provider = { id: 'own', baseUrl: 'https://example.com' };
expectTypeOf(createClient({ provider: own })).toEqualTypeOf<Client>();

// Of a provider that is chosen when the program runs, what all of them serve can be called.
declare const isLocal: boolean;
const chosen = createClient({ provider: isLocal ? ollama() : openai() });
void createChatCompletion(chosen, { model: 'm', messages: [] });
// @ts-expect-error one of them has no assistants
void createAssistant(chosen, { model: 'm' });

// What is said of an area that one of them lacks names that one alone.
const groqOrOpenRouter = createClient({ provider: isLocal ? groq() : openrouter() });
expectTypeOf(groqOrOpenRouter).toEqualTypeOf<
  Client<
    Area,
    GroqDialect | OpenRouterDialect,
    ServedByProvider<ReturnType<typeof groq>> | ServedByProvider<ReturnType<typeof openrouter>>
  >
>();
type SaidOf<TName extends Area> = ServedByProvider<ReturnType<typeof groq | typeof deepseek | typeof openai>>[TName];
expectTypeOf<SaidOf<'images'>>().toEqualTypeOf<
  'groq does not serve images' | 'deepseek does not serve images' | 'served'
>();
expectTypeOf<SaidOf<'chat'>>().toEqualTypeOf<'served'>();
// @ts-expect-error groq does not serve images
void createImage(groqOrOpenRouter, { prompt: 'p' });

// So can they of a client that is chosen. With one of OpenAI among them, what is sent and received is OpenAI's.
const either = isLocal ? groqClient : createClient({ provider: openai() });
expectTypeOf(
  createChatCompletion(either, { model: 'm', messages: [] }),
).resolves.toEqualTypeOf<CreateChatCompletionResponse>();
// @ts-expect-error groq does not serve images
void createImage(either, { prompt: 'p' });

// Of two dialects, what is sent fits both, and what is received is either's.
type Answer<TDialect extends { CreateChatCompletionResponse: unknown }> = TDialect['CreateChatCompletionResponse'];
const deepseekClient = createClient({ provider: deepseek() });
const openrouterClient = createClient({ provider: openrouter() });
const twoClients = isLocal ? deepseekClient : openrouterClient;
const twoProviders = createClient({ provider: isLocal ? deepseek() : openrouter() });
const named: Client<'chat', DeepSeekDialect | OpenRouterDialect> = twoClients;
for (const client of [twoClients, twoProviders, named] as const) {
  const answer = await createChatCompletion(client, {
    model: 'm',
    messages: [{ role: 'user', content: 'x' }],
    temperature: 0,
    thinking: { type: 'enabled' },
    reasoning: { effort: 'low' },
  });
  expectTypeOf(answer).toEqualTypeOf<Answer<DeepSeekDialect> | Answer<OpenRouterDialect>>();
  expectTypeOf(answer.choices[0]?.message.content).toEqualTypeOf<string | null | undefined>();
  void createChatCompletion(client, { model: 'm', messages: answer.choices.map(({ message }) => message) });
  // @ts-expect-error what both have keeps its type
  void createChatCompletion(client, { model: 'm', messages: [], temperature: 'hot' });
  // @ts-expect-error so does what one of them has
  void createChatCompletion(client, { model: 'm', messages: [], reasoning: { effort: 1 } });
  // @ts-expect-error and what the other has
  void createChatCompletion(client, { model: 'm', messages: [], thinking: 'on' });
}

// Of three as well.
const threeClients = [groqClient, deepseekClient, openrouterClient][Math.trunc(Math.random() * 3)] ?? groqClient;
const threeProviders = createClient({ provider: isLocal ? groq() : Math.random() > 0.5 ? deepseek() : openrouter() });
for (const client of [threeClients, threeProviders] as const) {
  expectTypeOf(createChatCompletion(client, { model: 'm', messages: [] })).resolves.toEqualTypeOf<
    Answer<GroqDialect> | Answer<DeepSeekDialect> | Answer<OpenRouterDialect>
  >();
  // @ts-expect-error what one of them has keeps its type
  void createChatCompletion(client, { model: 'm', messages: [], thinking: 'on' });
}

const plain: Client<'chat'> = twoClients;
expectTypeOf(
  createChatCompletion(plain, { model: 'm', messages: [] }),
).resolves.toEqualTypeOf<CreateChatCompletionResponse>();

// A function for any client of an area takes each of them.
const chat = (client: Client<'chat'>) => client.provider.id;
expectTypeOf([chat(groqClient), chat(azureClient), chat(ollamaClient), chat(compatibleClient)]).toEqualTypeOf<
  string[]
>();

// @ts-expect-error not an area
compatible({ baseUrl: 'https://example.com', unsupported: ['image'] });
// @ts-expect-error baseUrl is needed
compatible({});
