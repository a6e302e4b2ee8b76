import { createClient } from '@unspool/generated';
import { createAssistant } from '@unspool/generated/assistants';
import { createChatCompletion } from '@unspool/generated/chat';
import { createResponse } from '@unspool/generated/responses';
import { expectTypeOf } from 'vitest';
import { azure, type AzureFilterResults, type AzurePromptFilterResults } from './azure.ts';

const client = createClient({ provider: azure() });

const completion = await createChatCompletion(client, { model: 'my-deployment', messages: [], data_sources: [{}] });
expectTypeOf(completion.prompt_filter_results).toEqualTypeOf<readonly AzurePromptFilterResults[] | undefined>();
const [choice] = completion.choices;
expectTypeOf(choice?.content_filter_results).toEqualTypeOf<AzureFilterResults | undefined>();
expectTypeOf(choice?.content_filter_results?.['hate']?.filtered).toEqualTypeOf<boolean | undefined>();
expectTypeOf(completion['latency_checkpoint']).toEqualTypeOf<unknown>();

const response = await createResponse(client, { model: 'my-deployment', input: 'Hi' });
expectTypeOf(response.content_filters?.[0]?.blocked).toEqualTypeOf<boolean | undefined>();

// @ts-expect-error a list
void createChatCompletion(client, { model: 'm', messages: [], data_sources: 'search' });
// @ts-expect-error azure does not serve assistants
void createAssistant(client, { model: 'm' });
// @ts-expect-error no version
azure({ apiVersion: 'latest' });
azure({ apiVersion: '2025-04-01-preview', deployment: 'mine' });
