// Written by unspool codegen: change spec/ or codegen/, not this file.
// OpenAPI document 2.3.0, sha256 bbfd19abcde0e7412da99378deb2a959ccdd3a812f97c9e35901921e8e973f9a
// Command: npm run generate

import { readJson } from '../../answers/read-json.ts';
import type { Client } from '../../client.ts';
import type { Operation } from '../../operation.ts';
import type { RequestOptions } from '../../request-options.ts';
import type { CreateModerationRequest, CreateModerationResponse } from './types.ts';

/** What {@link createModeration} takes beside its path. */
export type CreateModerationParams = CreateModerationRequest;

/** Descriptor of {@link createModeration}. */
export const createModerationOperation = {
  id: 'createModeration',
  area: 'moderations',
  method: 'POST',
  path: '/moderations',
  body: 'json',
  answer: 'json',
} as const satisfies Operation<'moderations'>;

/**
 * Tells whether texts and images are harmful, category by category.
 * `POST /moderations`
 * @see https://platform.openai.com/docs/api-reference/moderations/createModeration
 */
export function createModeration(
  client: Client<'moderations'>,
  params: CreateModerationParams,
  options?: RequestOptions,
): Promise<CreateModerationResponse> {
  return client.request({
    operation: createModerationOperation,
    params,
    options,
    read: readJson<CreateModerationResponse>,
  });
}
