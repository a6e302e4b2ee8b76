// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readJson } from '../../answers/read-json.ts';
import type { Client, DialectOf } from '../../client.ts';
import type { ReceivedIn, SentIn } from '../../dialect.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type { CreateCompletionRequest, CreateCompletionResponse } from './types.ts';

/** What {@link createCompletion} takes beside its path. */
export type CreateCompletionParams = CreateCompletionRequest;

/** Descriptor of {@link createCompletion}. */
export const createCompletionOperation = {
  id: 'createCompletion',
  area: 'completions',
  method: 'POST',
  path: '/completions',
  body: 'json',
  answer: 'json',
  stream: { in: 'body', name: 'stream', value: true, event: 'CreateCompletionResponse' },
} as const satisfies Operation<'completions'>;

/**
 * Continues a text; for the models from before chat.
 * `POST /completions`
 * @see https://platform.openai.com/docs/api-reference/completions/createCompletion
 */
export function createCompletion<TClient extends Client<'completions'>>(
  client: TClient,
  params: SentIn<DialectOf<TClient>, 'CreateCompletionParams', CreateCompletionParams>,
  options?: RequestOptions,
): Promise<ReceivedIn<DialectOf<TClient>, 'CreateCompletionResponse', CreateCompletionResponse>> {
  return client.request({
    operation: createCompletionOperation,
    params,
    options,
    read: readJson<ReceivedIn<DialectOf<TClient>, 'CreateCompletionResponse', CreateCompletionResponse>>,
  });
}
