import { createClient } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { createImage } from '@unspool/generated/images';
import { expectTypeOf } from 'vitest';
import { perplexity, type PerplexityDialect, type PerplexitySearchResult } from './perplexity.ts';

const client = createClient({ provider: perplexity() });

const question = { role: 'user', content: 'What is new?' } as const;
const completion = await createChatCompletion(client, {
  model: 'sonar',
  messages: [question],
  search_domain_filter: ['example.com', '-example.org'],
  web_search_options: { search_context_size: 'low' },
});
expectTypeOf(completion.citations).toEqualTypeOf<readonly string[] | null | undefined>();
expectTypeOf(completion.search_results?.[0]).toEqualTypeOf<PerplexitySearchResult | undefined>();
expectTypeOf(completion.usage?.cost?.total_cost).toEqualTypeOf<number | undefined>();

// The message of an answer goes into the next request without a cast.
const messages = [question, ...completion.choices.map(({ message }) => message)];
void createChatCompletion(client, { model: 'sonar', messages });

declare const chunk: PerplexityDialect['CreateChatCompletionStreamResponse'];
expectTypeOf(chunk.object).toEqualTypeOf<'chat.completion.chunk' | 'chat.completion.done'>();
expectTypeOf(chunk.choices[0]?.message?.content).toEqualTypeOf<string | null | undefined>();

// @ts-expect-error a list
void createChatCompletion(client, { model: 'm', messages: [], search_domain_filter: 'example.com' });
// @ts-expect-error perplexity does not serve images
void createImage(client, { prompt: 'a cat' });
