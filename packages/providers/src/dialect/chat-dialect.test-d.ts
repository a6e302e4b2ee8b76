import { createClient, type Client, type Provider } from '@unspool/generated';
import {
  type CreateChatCompletionParams,
  type CreateChatCompletionResponse,
  createChatCompletion,
} from '@unspool/generated/chat';
import { createEmbedding } from '@unspool/generated/embeddings';
import { expectTypeOf } from 'vitest';
import type { ChatDialect } from './chat-dialect.ts';

interface Extras {
  request: { thinking?: { type: 'enabled' | 'disabled' } | undefined };
  message: { reasoning_content?: string | null | undefined; content: string | readonly { type: 'thinking' }[] };
  toolCall: { signature?: string | undefined };
  choice: { finish_reason: 'stop' | 'insufficient_system_resource' };
  usage: { cache_hits?: number | undefined };
  completion: { citations?: readonly string[] | undefined };
}
declare const provider: Provider<'images', ChatDialect<Extras>, 'acme'>;
const client = createClient({ provider });

const completion = await createChatCompletion(client, {
  model: 'm',
  messages: [{ role: 'user', content: 'Hi', cached: true }],
  thinking: { type: 'enabled' },
  tomorrow: { whatever: 1 },
});
const [choice] = completion.choices;
expectTypeOf(choice?.message.reasoning_content).toEqualTypeOf<string | null | undefined>();
expectTypeOf(choice?.message.content).toEqualTypeOf<string | readonly { type: 'thinking' }[] | undefined>();
expectTypeOf(choice?.message.role).toEqualTypeOf<'assistant' | undefined>();
expectTypeOf(choice?.finish_reason).toEqualTypeOf<'stop' | 'insufficient_system_resource' | undefined>();
expectTypeOf(completion.usage?.cache_hits).toEqualTypeOf<number | undefined>();
expectTypeOf(completion.usage?.total_tokens).toEqualTypeOf<number | undefined>();
expectTypeOf(completion.citations).toEqualTypeOf<readonly string[] | undefined>();
expectTypeOf(completion.model).toEqualTypeOf<string>();
// What nobody has documented can be read, and has to be looked at.
expectTypeOf(completion['tomorrow']).toEqualTypeOf<unknown>();
expectTypeOf(choice?.message['tomorrow']).toEqualTypeOf<unknown>();
for (const call of choice?.message.tool_calls ?? []) {
  if (call.type === 'function') expectTypeOf(call.signature).toEqualTypeOf<string | undefined>();
}

// What came back goes into the next request as it is.
const messages = [...completion.choices.map((one) => one.message), { role: 'user' as const, content: 'And then?' }];
void createChatCompletion(client, { model: 'm', messages });

// What nobody has documented can be sent wherever providers are known to take more.
const cached = { cache_control: { type: 'ephemeral' } };
void createChatCompletion(client, {
  model: 'm',
  messages: [
    { role: 'system', content: [{ type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral' } }] },
    { role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:,' }, ...cached }], ...cached },
    { role: 'assistant', content: [{ type: 'text', text: 'Yes.', ...cached }], prefix: true },
  ],
  tools: [{ type: 'function', function: { name: 'add' }, cache_control: { type: 'ephemeral' } }],
});
// @ts-expect-error parts are still parts
void createChatCompletion(client, { model: 'm', messages: [{ role: 'user', content: [{ type: 'text', text: 1 }] }] });
// @ts-expect-error and roles are roles
void createChatCompletion(client, { model: 'm', messages: [{ role: 'nobody', content: 'Hi' }] });

// @ts-expect-error a documented member has a type
void createChatCompletion(client, { model: 'm', messages: [], thinking: { type: 'maybe' } });
// @ts-expect-error so do the document's own
void createChatCompletion(client, { model: 'm', messages: [], temperature: 'hot' });

// Parameters that were made without a provider in mind are taken.
declare const params: CreateChatCompletionParams;
void createChatCompletion(client, params);

// Other operations that providers extend are open.
const embedding = await createEmbedding(client, { model: 'm', input: 'x', input_type: 'query' });
expectTypeOf(embedding.data[0]?.index).toEqualTypeOf<number | undefined>();
expectTypeOf(embedding['meta']).toEqualTypeOf<unknown>();

// A client of OpenAI, and a function for any client, have the document and nothing else.
declare const openai: Client;
expectTypeOf(createChatCompletion(openai, params)).resolves.toEqualTypeOf<CreateChatCompletionResponse>();
// @ts-expect-error OpenAI has no such member
void createChatCompletion(openai, { model: 'm', messages: [], thinking: { type: 'enabled' } });
const ask = (any: Client<'chat'>) => createChatCompletion(any, params);
expectTypeOf(ask(client)).resolves.toEqualTypeOf<CreateChatCompletionResponse>();
